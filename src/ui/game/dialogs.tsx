// The dialogs of the game screen: briefing, ledger, settings, keys, all orders, the end, leaving.

import { t, local, sentence } from '../../text/index.ts';
import { KeyList } from '../menu/keyList.tsx';
import { SettingsForm } from '../menu/settingsForm.tsx';
import { formsOf } from '../orders/allowed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { saveFile } from '../parts/files.ts';
import { screen, tell, toMenu } from '../screens.ts';
import { beginOrder } from './draft.ts';
import { LedgerDialog } from './ledgerDialog.tsx';
import { BaghdadPanel } from './baghdad.tsx';
import { ClaimsDialog } from './claims.tsx';
import { DecisionsDialog } from './decision.tsx';
import { CouncilPage } from './council.tsx';
import { Goals } from './situation.tsx';
import { type Game, useGame } from './store.ts';

export function Dialogs() {
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  switch (game.dialog.value) {
    case 'briefing':
      return <Briefing game={game} close={close} />;
    case 'ledger':
      return <LedgerDialog />;
    case 'council':
      return <CouncilPage />;
    case 'baghdad':
      return <BaghdadPanel />;
    case 'decisions':
      return <DecisionsDialog />;
    case 'claims':
      return <ClaimsDialog />;
    case 'settings':
      return (
        <Dialog title={t('settings.title')} onClose={close}>
          <SettingsForm />
        </Dialog>
      );
    case 'keys':
      return <KeysDialog close={close} />;
    case 'orders':
      return <OrdersDialog game={game} close={close} />;
    case 'end':
      return <EndDialog game={game} />;
    case 'leave':
      return <LeaveDialog game={game} close={close} />;
    default:
      return null;
  }
}

interface Closable {
  game: Game;
  close: () => void;
}

function Briefing({ game, close }: Closable) {
  const { board } = game.frame.value;
  return (
    <Dialog
      title={local(board.title)}
      onClose={close}
      foot={
        <button class="button primary" type="button" onClick={close}>
          {t('screen.takeCommand')}
        </button>
      }
    >
      <div class="prose">
        {local(board.briefing)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      {board.links && (
        <ul>
          {board.links.map(({ name, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {local(name)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('screen.goalsBy', { cycles: board.cycles })}</h3>
      <Goals frame={game.frame.value} />
      <p class="second">{t('screen.howToBegin')}</p>
    </Dialog>
  );
}

function KeysDialog({ close }: { close: () => void }) {
  return (
    <Dialog wide title={t('keys.title')} onClose={close}>
      <KeyList />
      <h3>{t('keys.orders')}</h3>
      <div class="key-list">
        {formsOf(useGame().frame.value)
          .filter((form) => form.key)
          .map((form) => (
            <div key={form.id}>
              <span>{t(`orders.${form.id}`)}</span>
              <kbd>{form.key}</kbd>
            </div>
          ))}
      </div>
    </Dialog>
  );
}

function OrdersDialog({ game, close }: Closable) {
  return (
    <Dialog wide title={t('orders.all')} onClose={close}>
      <div class="all-orders">
        {formsOf(game.frame.value).map((form) => (
          <button
            class="button"
            type="button"
            key={form.id}
            onClick={() => {
              close();
              beginOrder(game, form.id);
            }}
          >
            <form.icon class="icon" aria-hidden="true" />
            <span>
              {t(`orders.${form.id}`)} {form.key && <kbd>{form.key}</kbd>}
              <small class="second">{t(`orders.${form.id}_note`)}</small>
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}

function EndDialog({ game }: { game: Game }) {
  const frame = game.frame.value;
  const { outcome } = frame;
  // A year whose goals were missed is followed by a council all the same.
  const { campaign } = game.session;
  const goesOn = campaign !== null && campaign.year < campaign.of && outcome?.reason === 'goalsUnmet';
  const toAfter = async () => {
    try {
      const after = await game.session.after();
      screen.value = { at: 'after', session: game.session, after };
    } catch {
      tell(t('faults.unexpected'));
    }
  };
  return (
    <Dialog
      title={t(goesOn ? 'campaign.yearOver' : `report.end_${outcome?.result ?? 'undecided'}`)}
      onClose={() => void toAfter()}
      foot={
        <button class="button primary" type="button" onClick={() => void toAfter()}>
          {t('report.toAfter')}
        </button>
      }
    >
      {outcome && <p>{sentence(game.names.value, 'outcome', outcome.reason, outcome.params)}</p>}
      <Goals frame={frame} />
      <p class="second">{t('report.endNote')}</p>
    </Dialog>
  );
}

function LeaveDialog({ game, close }: Closable) {
  return (
    <Dialog
      title={t('screen.gameMenu')}
      onClose={close}
      foot={
        <button class="button primary" type="button" onClick={close}>
          {t('screen.playOn')}
        </button>
      }
    >
      <p>{t('screen.leaveNote')}</p>
      <div class="menu-list">
        <button
          class="button"
          type="button"
          onClick={() => {
            game.dialog.value = 'briefing';
          }}
        >
          {t('screen.briefingAgain')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            game.dialog.value = 'keys';
          }}
        >
          {t('keys.title')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() =>
            game.session
              .exportReplay()
              .then((text) => saveFile(`${game.frame.value.board.id}.replay.json`, text))
              .catch(() => tell(t('faults.exportFailed')))
          }
        >
          {t('report.saveReplay')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            close();
            game.session.stop().catch(() => tell(t('faults.unexpected')));
          }}
        >
          {t('screen.endHere')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            game.session.close();
            toMenu();
          }}
        >
          {t('faults.toMenu')}
        </button>
      </div>
    </Dialog>
  );
}
