// The coalition: how far it supports the command, and what it has lent. The rule is coalition.ts.

export interface Coalition {
  /** Hundredths of a point, 0 to 10000; bought with conduct. */
  support: number;
  /** One drone sortie more a phase until this hour, and one of every aircraft, asked for in need. */
  sortiesUntil: number;
  urgentUntil: number;
  /** Structures that carry a lent thermal sight. */
  thermals: string[];
  /** Its company in the province, and the hour at which it goes. */
  troops: string | null;
  troopsUntil: number;
  /** What conduct has been counted so far: people known to be harmed, grave abuses known, prosecutions. */
  counted: { harmed: number; grave: number; prosecuted: number };
}
