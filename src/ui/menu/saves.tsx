// Saved games: load, save to a file, delete after asking, open a file.

import { Download, FolderOpen, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { date, minutesClock } from '../../text/format.ts';
import { local, t } from '../../text/index.ts';
import { saveFile } from '../parts/files.ts';
import { Dialog } from '../parts/dialog.tsx';
import { tell } from '../screens.ts';
import { type SavedGame, services, toldOf } from '../services.ts';
import { openSaved } from './open.ts';
import { MenuPageFrame } from './pageFrame.tsx';

const LARGEST_FILE_BYTES = 20_000_000;

export function SavesPage() {
  const [saves, setSaves] = useState<readonly SavedGame[] | null>(null);
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const refresh = () =>
    services()
      .listSaves()
      .then(setSaves)
      .catch(() => {
        setSaves([]);
        tell(t('faults.storageForbidden'));
      });
  useEffect(() => void refresh(), []);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE_BYTES) return tell(t('faults.fileTooBig'));
    try {
      await services().importSave(file);
      tell(t('menu.imported'));
    } catch (failure) {
      const reason = toldOf(failure);
      tell(reason === null ? t('faults.importFailed') : t('faults.importFailedWhy', { reason }));
    }
    await refresh();
  };

  return (
    <MenuPageFrame title={t('menu.saved')}>
      {saves === null && <p role="status">{t('common.loading')}</p>}
      {saves?.length === 0 && <p class="second">{t('menu.noSaves')}</p>}
      <ul>
        {saves?.map((save) => (
          <SaveRow key={save.id} save={save} onDelete={() => setDoomed(save)} />
        ))}
      </ul>
      <div class="row">
        <input
          ref={picker}
          class="hidden"
          type="file"
          tabIndex={-1}
          accept=".json,application/json"
          aria-label={t('menu.import')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <button class="button" type="button" onClick={() => picker.current?.click()}>
          <FolderOpen class="icon" aria-hidden="true" />
          {t('menu.import')}
        </button>
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
                  services()
                    .deleteSave(doomed.id)
                    .catch(() => tell(t('faults.storageForbidden')))
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

function SaveRow({ save, onDelete }: { save: SavedGame; onDelete: () => void }) {
  const name = saveName(save);
  return (
    <li class="save-row">
      <div>
        <strong>{name}</strong>
        <p class="second">{t('menu.savedOn', { date: savedOn(save.savedAt) })}</p>
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
function savedOn(at: number): string {
  const local = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const iso = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${date(iso)}, ${minutesClock(local.getHours() * 60 + local.getMinutes())}`;
}
