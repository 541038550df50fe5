import type { DataCategoryFinding, DataCategoryId } from '../model';

export type DataGroupId = 'who' | 'money' | 'work' | 'doing' | 'device' | 'others';

/** What is not sensitive, by what a person would call it. */
const GROUP: Partial<Record<DataCategoryId, DataGroupId>> = {
  name: 'who',
  'email-address': 'who',
  'phone-number': 'who',
  'postal-address': 'who',
  age: 'who',
  gender: 'who',
  demographics: 'who',
  'audio-visual': 'who',
  'social-media': 'who',
  'payment-information': 'money',
  'financial-status': 'money',
  'purchase-history': 'money',
  employment: 'work',
  education: 'work',
  'usage-activity': 'doing',
  correspondence: 'doing',
  'user-content': 'doing',
  'contacts-list': 'doing',
  inferences: 'doing',
  'ip-address': 'device',
  'device-identifiers': 'device',
  'device-information': 'device',
  'cookies-trackers': 'device',
  'approximate-location': 'device',
  'sensor-data': 'device',
};
const ORDER: DataGroupId[] = ['who', 'money', 'work', 'doing', 'device', 'others'];

/** Findings under the headings that people look for, empty groups left out. */
export function groupData(
  findings: DataCategoryFinding[],
): { id: DataGroupId; findings: DataCategoryFinding[] }[] {
  return ORDER.map((id) => ({
    id,
    findings: findings.filter((f) => (GROUP[f.id] ?? 'others') === id),
  })).filter((group) => group.findings.length > 0);
}
