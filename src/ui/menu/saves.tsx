// Saved games: load, save to a file, delete after asking, open a file, verify a replay.

import { Download, FolderOpen, ListChecks, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verified } from '../../session/games.ts';
import { date, minutesClock } from '../../text/format.ts';
import { local, t } from '../../text/index.ts';
import { saveFile } from '../parts/files.ts';
import { Dialog } from '../parts/dialog.tsx';
import { tell } from '../screens.ts';
import { type SavedGame, services, toldOf } from '../services.ts';
import { openSaved } from './open.ts';
import { MenuPageFrame } from './pageFrame.tsx';

const LARGEST_FILE_BYTES = 20_000_000;
/** Notes of this page: the newest alone is shown. */
const ABOUT_SAVES = 'saves';

export function SavesPage() {
  const [saves, setSaves] = useState<readonly SavedGame[] | null>(null);
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  const refresh = () =>
    services()
      .listSaves()
      .then(setSaves)
      .catch(() => {
        setSaves([]);
        tell(t('faults.storageForbidden'));
      });
  useEffect(() => void refresh(), []);

  /** Does something with a chosen file and says what came of it. */
  const withFile = async (file: File, work: () => Promise<string>) => {
    const name = file.name;
    if (file.size > LARGEST_FILE_BYTES) return tell(t('faults.fileTooBig', { file: name }), ABOUT_SAVES);
    try {
      tell(await work(), ABOUT_SAVES);
    } catch (failure) {
      const reason = toldOf(failure);
      const said = reason === null ? 'faults.importFailed' : 'faults.importFailedWhy';
      tell(t(said, { file: name, reason: reason ?? '' }), ABOUT_SAVES);
    }
  };
  const take = async (file: File) => {
    await withFile(file, async () => {
      await services().importSave(file);
      return t('menu.imported');
    });
    await refresh();
  };
  const verify = (file: File) =>
    withFile(file, async () => {
      tell(t('menu.verifying', { file: file.name }), ABOUT_SAVES);
      return verdict(file.name, await services().verifyReplay(file));
    });

  return (
    <MenuPageFrame title={t('menu.saved')}>
      {saves === null && <p role="status">{t('common.loading')}</p>}
      {saves?.length === 0 && <p class="second">{t('menu.noSaves')}</p>}
      <ul>
        {saves?.map((save) => (
          <SaveRow key={save.id} save={save} saves={saves} onDelete={() => setDoomed(save)} />
        ))}
      </ul>
      <div class="row">
        <FileButton label={t('menu.import')} Icon={FolderOpen} onFile={take} />
        <FileButton label={t('menu.verify')} Icon={ListChecks} onFile={verify} />
      </div>
      {doomed && (
        <Dialog
          title={t('menu.delete')}
          onClose={() => setDoomed(null)}
          foot={
            <>
              <button class="button" type="button" onClick={() => setDoomed(null)}>
                {t('common.cancel')}
              </button>
              <button
                class="button primary"
                type="button"
                onClick={() => {
                  void services()
                    .deleteSave(doomed.id)
                    .catch((failure: unknown) => {
                      const reason = toldOf(failure);
                      tell(
                        reason === null ? t('faults.deleteFailed') : t('faults.deleteFailedWhy', { reason }),
                        ABOUT_SAVES,
                      );
                    })
                    .then(refresh)
                    .finally(() => setDoomed(null));
                }}
              >
                {t('menu.delete')}
              </button>
            </>
          }
        >
          <p>{t('menu.deleteAsk', { name: saveName(doomed) })}</p>
        </Dialog>
      )}
    </MenuPageFrame>
  );
}

/** A button that lets a file be chosen. */
function FileButton(props: { label: string; Icon: typeof FolderOpen; onFile: (file: File) => Promise<void> }) {
  const { label, Icon, onFile } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        class="hidden"
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <button class="button" type="button" onClick={() => picker.current?.click()}>
        <Icon class="icon" aria-hidden="true" />
        {label}
      </button>
    </>
  );
}

/** What playing a replay again has shown, in a sentence or two. */
function verdict(file: string, { cycle, cycles, differs, finished, hours }: Verified): string {
  if (differs) return t(`menu.differs_${differs.why}`, { file, ...differs });
  const agrees = t('menu.verified', { file, count: hours });
  return finished ? agrees : `${agrees} ${t('menu.verifiedOpen', { cycle, cycles })}`;
}

function SaveRow(props: { save: SavedGame; saves: readonly SavedGame[]; onDelete: () => void }) {
  const { save, saves, onDelete } = props;
  const name = saveName(save);
  const minute = savedOn(save.savedAt, false);
  const withSeconds = saves.some((other) => other !== save && savedOn(other.savedAt, false) === minute);
  return (
    <li class="save-row">
      <div>
        <strong>{name}</strong>
        <p class="second">
          {t('menu.savedOn', {
            date: savedOn(save.savedAt, withSeconds),
            difficulty: t(`menu.difficulty_${save.difficulty ?? 'officer'}`),
            seed: save.seed,
          })}
        </p>
      </div>
      <button
        class="button primary"
        type="button"
        aria-label={t('menu.loadNamed', { name })}
        onClick={() => void openSaved(save.id)}
      >
        {t('menu.load')}
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={t('menu.exportNamed', { name })}
        title={t('menu.export')}
        onClick={() =>
          services()
            .exportSave(save.id)
            .then((text) => saveFile(`${save.level}-${save.cycle}.save.json`, text))
            .catch(() => tell(t('faults.exportFailed')))
        }
      >
        <Download class="icon" aria-hidden="true" />
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={t('menu.deleteNamed', { name })}
        title={t('menu.delete')}
        onClick={onDelete}
      >
        <Trash2 class="icon" aria-hidden="true" />
      </button>
    </li>
  );
}

function saveName(save: SavedGame): string {
  return t('menu.savedAt', {
    level: local(save.title),
    cycle: save.cycle,
    phase: t(`menu.phase_${save.phase}`),
  });
}

/** Date and time of the wall clock where the player sits. */
function savedOn(at: number, withSeconds: boolean): string {
  const local = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const iso = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  const seconds = withSeconds ? `:${two(local.getSeconds())}` : '';
  return `${date(iso)}, ${minutesClock(local.getHours() * 60 + local.getMinutes())}${seconds}`;
}
