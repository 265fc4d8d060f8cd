// Baghdad, the coalition, training and finance as the player knows them: made in knowledge/council.ts.

import type { Price, Subject } from '../council/choice.ts';
import type { ChoiceId } from '../council/choice.ts';
import type { Tile } from '../scenario.ts';
import type { Grant } from '../state/council.ts';
import type { Branch } from '../state/training.ts';

export interface ChoiceView {
  readonly id: ChoiceId;
  readonly subject: Subject;
  readonly price: Price;
  /** Cycles until it pays, 0: at once; and for how many it runs, 0: once. */
  readonly paysIn: number;
  readonly runs: number;
}

export interface CouncilView {
  /** False where Baghdad holds no councils in this game. */
  readonly present: boolean;
  /** It sits now, and choices can be made. */
  readonly open: boolean;
  readonly agenda: readonly ChoiceView[];
  /** Chosen at the last one, and how many it hears. */
  readonly chosen: readonly ChoiceId[];
  readonly most: number;
  /** Cycles to the next one; null if the game ends before. */
  readonly nextIn: number | null;
  /** Hours from which Baghdad can be asked again for money and for a company. */
  readonly moneyFrom: number;
  readonly companyFrom: number;
  /** $1,000 that a point of capital brings at the council, and asked for between councils. */
  readonly gives: number;
  readonly asksFor: number;
}

/** Under way, with the hour it is done. */
export interface WorkView {
  readonly of: ChoiceId | Grant;
  readonly dueHour: number;
}

export interface CoalitionView {
  /** False where there is no coalition in this game, or its help is switched off for the handover test. */
  readonly present: boolean;
  /** 0 to 100, and below what its aircraft fly less and not at all. */
  readonly support: number;
  readonly lessBelow: number;
  readonly noneBelow: number;
  /** What its own aircraft still do. */
  readonly help: 'full' | 'less' | 'none';
  /** What it lends, and until when; null: for as long as it supports the command. */
  readonly lends: readonly {
    readonly what: 'thermals' | 'sorties' | 'urgent' | 'trainersArmy' | 'trainersPolice' | 'troops';
    readonly untilHour: number | null;
  }[];
  /** Its company is here or on its way. */
  readonly troops: boolean;
}

export interface MilestoneView {
  readonly id: 'buildAndTrain' | 'iraqiTrainers' | 'ministryTrains' | 'divisions';
  readonly year: number;
  readonly reached: boolean;
  readonly now: number;
  readonly of: number;
}

export interface TrainingView {
  /** False where nobody can be trained in this game. */
  readonly present: boolean;
  readonly track: readonly MilestoneView[];
  readonly instructors: boolean;
  readonly aircrew: number;
  readonly places: number;
  /** By branch: who would teach now, hours a course takes, the level it can lead to, $1,000. */
  readonly courses: readonly {
    readonly branch: Branch;
    readonly teacher: 'coalition' | 'iraqi' | 'none';
    readonly hours: number;
    readonly upTo: number;
    readonly cost: number;
  }[];
  /** The last cycles without the coalition, if the level ends with them: the first of them, and whether it has begun. */
  readonly handover: { readonly fromCycle: number; readonly begun: boolean } | null;
}

export interface FinanceView {
  readonly present: boolean;
  /** Investigators work until this hour; null: none. */
  readonly untilHour: number | null;
  /** Newest last; $1,000. */
  readonly reports: readonly {
    readonly hour: number;
    readonly low: number;
    readonly high: number;
    readonly frozen: number;
  }[];
}

/** Where some of ours were given up in the last attack, while help can still be flown. */
export interface LossesView {
  readonly hour: number;
  readonly tile: Tile;
  readonly killed: number;
}
