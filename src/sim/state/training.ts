// Training: who teaches, how far the track of 2018 to 2021 has come. The rule is training.ts.

export type Branch = 'army' | 'police';

export interface Training {
  /** Coalition trainers in the province. */
  trainers: { readonly branch: Branch; readonly untilHour: number }[];
  hadTrainers: boolean;
  /** Iraqi instructors teach. */
  instructors: boolean;
  /** Courses of aircrew finished. */
  aircrew: number;
  /** Levels gained by units, and how many of them without the coalition. */
  gained: number;
  gainedAlone: number;
  /** Milestones of the track reached, in their order. */
  reached: number;
}
