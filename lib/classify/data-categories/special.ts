import { sensitiveClassesOf, type DataCategoryId } from '../../model';

/** Whether the data are sensitive by themselves, whatever is done with them: a special category of GDPR Art. 9. */
export const isSpecial = (id: DataCategoryId): boolean => sensitiveClassesOf[id]?.includes('gdpr-9') === true;
