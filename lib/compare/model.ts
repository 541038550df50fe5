/** The shapes of a comparison are part of the model: the report draws them and must not know this stage. */
export type * from '../model/comparison';
