// Tracing ISIL's money: investigators at work, how far they are, what they have reported. The money itself is
// enemy.funds (enemy.ts); the rule is finance.ts.

export interface Finance {
  /** Investigators work until this hour. */
  untilHour: number;
  /** Hidden: 0 to 100 until an account can be frozen, in hundredths. */
  progress: number;
  /** Share of its income that has been cut off, per cent. */
  cut: number;
  /** How the night and the border were held at the start: shares left open. */
  openAtStart: number;
  unwatchedAtStart: number;
  reports: FinanceReport[];
}

export interface FinanceReport {
  readonly hour: number;
  /** What ISIL has, as the investigators put it, dollars. */
  readonly funds: readonly [low: number, high: number];
  /** What was frozen with it, dollars; 0 in a report alone. */
  readonly frozen: number;
}
