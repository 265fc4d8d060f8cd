// The list of keys; the keys themselves are bound in game/keyboard.ts, those of orders in orders/<order>.ts.

import { t } from '../../text/index.ts';

/** Key as it is written, and the text key of what it does. */
const KEYS = [
  ['Space', 'keys.run'],
  ['End', 'keys.skip'],
  [', .', 'keys.speed'],
  ['Ctrl Z', 'keys.undo'],
  ['N', 'keys.next'],
  ['← ↑ ↓ →', 'keys.cursor'],
  ['Shift ← ↑ ↓ →', 'keys.cursorFar'],
  ['Enter', 'keys.pick'],
  ['Esc', 'keys.close'],
  ['+ −', 'keys.zoom'],
  ['0', 'keys.whole'],
  ['V', 'keys.overlay'],
  ['F6', 'keys.panels'],
  ['G', 'keys.ledger'],
  ['H', 'keys.report'],
  ['U', 'keys.baghdad'],
  ['D', 'keys.decisions'],
  ['J', 'keys.claims'],
  ['1 2 3', 'keys.reactions'],
  ['?', 'keys.help'],
] as const;

export function KeyList() {
  return (
    <div class="key-list">
      {KEYS.map(([key, what]) => (
        <div key={what}>
          <span>{t(what)}</span>
          <kbd>{key}</kbd>
        </div>
      ))}
    </div>
  );
}
