// On a narrow screen the panels are tabs: the map, the lists, the details.

import { List, Map as MapIcon, PanelRight } from 'lucide-preact';
import { t } from '../../text/index.ts';
import { useGame } from './store.ts';

const TABS = [
  ['map', MapIcon],
  ['lists', List],
  ['details', PanelRight],
] as const;

export function NarrowTabs() {
  const game = useGame();
  return (
    <nav class="narrow-tabs" aria-label={t('screen.parts')}>
      {TABS.map(([tab, Icon]) => (
        <button
          key={tab}
          class="button"
          type="button"
          aria-pressed={game.narrow.value === tab}
          onClick={() => {
            game.narrow.value = tab;
          }}
        >
          <Icon class="icon" aria-hidden="true" />
          {t(`screen.part_${tab}`)}
        </button>
      ))}
    </nav>
  );
}
