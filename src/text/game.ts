// The sentences of the game itself, fetched with the game screen and not with the menu. Importing this file adds
// them; the groups that codes of the simulation point into are events, refusals, factors, previewWarnings, ledger,
// threats and outcome.

import { calendar } from './en/calendar.ts';
import { campaign } from './en/campaign.ts';
import { claims } from './en/claims.ts';
import { council } from './en/council.ts';
import { counts } from './en/counts.ts';
import { decisions } from './en/decisions.ts';
import { enemy } from './en/enemy.ts';
import { events } from './en/events.ts';
import { factors } from './en/factors.ts';
import { ledger } from './en/ledger.ts';
import { names } from './en/names.ts';
import { orders } from './en/orders.ts';
import { outcome } from './en/outcome.ts';
import { previewWarnings } from './en/previewWarnings.ts';
import { refusals } from './en/refusals.ts';
import { report } from './en/report.ts';
import { screen } from './en/screen.ts';
import { threats } from './en/threats.ts';
import { addTexts } from './texts.ts';

addTexts({
  calendar,
  campaign,
  claims,
  council,
  counts,
  decisions,
  enemy,
  events,
  factors,
  ledger,
  names,
  orders,
  outcome,
  previewWarnings,
  refusals,
  report,
  screen,
  threats,
});
