// The right panel: an order that is being thought about, an alarm, what is chosen, or else how things stand.

import { AlarmPanel } from './alarm.tsx';
import { OrderPanel } from './orderPanel.tsx';
import { Situation } from './situation.tsx';
import { t } from '../../text/index.ts';
import type { Selection } from '../mapPort.ts';
import { AssetDetails } from '../details/asset.tsx';
import { ContactDetails } from '../details/contact.tsx';
import { EdgeDetails } from '../details/edge.tsx';
import { LeadDetails } from '../details/lead.tsx';
import { SettlementDetails } from '../details/settlement.tsx';
import { SiteDetails } from '../details/site.tsx';
import { StructureDetails } from '../details/structure.tsx';
import { TileDetails } from '../details/tile.tsx';
import { UnitDetails } from '../details/unit.tsx';
import { type Game, useGame } from './store.ts';

export function Details() {
  const game = useGame();
  return (
    <aside class="panel details" data-part="details" aria-label={t('screen.details')} tabIndex={-1}>
      {inside(game)}
    </aside>
  );
}

function inside(game: Game) {
  if (game.draft.value !== null) return <OrderPanel key={game.draft.value.form.id} draft={game.draft.value} />;
  if (game.alarm.value.length > 0) return <AlarmPanel events={game.alarm.value} />;
  const chosen = game.selection.value;
  return chosen === null ? <Situation /> : <Chosen selection={chosen} />;
}

function Chosen({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'unit':
      return <UnitDetails id={selection.id} />;
    case 'structure':
      return <StructureDetails id={selection.id} />;
    case 'settlement':
      return <SettlementDetails id={selection.id} />;
    case 'site':
      return <SiteDetails id={selection.id} />;
    case 'contact':
      return <ContactDetails id={selection.id} />;
    case 'lead':
      return <LeadDetails id={selection.id} />;
    case 'edge':
      return <EdgeDetails id={selection.id} />;
    case 'asset':
      return <AssetDetails id={selection.id} />;
    case 'tile':
      return <TileDetails tile={selection.tile} />;
  }
}
