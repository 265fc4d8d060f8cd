// The settings, used in the menu and in the game.

import { t } from '../../text/index.ts';
import { change, QUIETABLE, settings } from '../settings.ts';
import { KeyList } from './keyList.tsx';

const RENDERERS = ['auto', 'canvas', 'webgl'] as const;
const SYMBOLS = ['app6', 'plain'] as const;

export function SettingsForm() {
  const now = settings.value;
  return (
    <div class="settings">
      <Slider
        id="text-size"
        label={t('settings.textSize')}
        value={now.textSize}
        min={100}
        max={200}
        step={10}
        written={t('settings.textSizeValue', { percent: now.textSize })}
        onValue={(textSize) => change({ textSize })}
      />
      <Slider
        id="volume"
        label={t('settings.sound')}
        value={now.volume}
        min={0}
        max={100}
        step={5}
        written={t('settings.soundValue', { percent: now.volume })}
        onValue={(volume) => change({ volume })}
      />
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked={now.reducedMotion}
            onChange={(event) => change({ reducedMotion: event.currentTarget.checked })}
          />
          {t('settings.reducedMotion')}
        </label>
        <p class="second">{t('settings.reducedMotionNote')}</p>
      </div>
      <fieldset>
        <legend>{t('settings.alarms')}</legend>
        <label class="check">
          <input type="checkbox" checked disabled />
          {t('settings.alarm_attack')}
        </label>
        {QUIETABLE.map((family) => (
          <label class="check" key={family}>
            <input
              type="checkbox"
              checked={now.stops[family]}
              onChange={(event) => change({ stops: { ...now.stops, [family]: event.currentTarget.checked } })}
            />
            {t(`settings.alarm_${family}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="field">
        <legend>{t('settings.symbols')}</legend>
        <div class="segments">
          {SYMBOLS.map((symbols) => (
            <label key={symbols}>
              <input
                type="radio"
                name="symbols"
                checked={now.symbols === symbols}
                onChange={() => change({ symbols })}
              />
              {t(`settings.symbols_${symbols}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{t('settings.renderer')}</legend>
        <div class="segments">
          {RENDERERS.map((renderer) => (
            <label key={renderer}>
              <input
                type="radio"
                name="renderer"
                checked={now.renderer === renderer}
                onChange={() => change({ renderer })}
              />
              {t(`settings.renderer_${renderer}`)}
            </label>
          ))}
        </div>
        <p class="second">{t('settings.rendererNote')}</p>
      </fieldset>
      <details>
        <summary>{t('settings.keys')}</summary>
        <KeyList />
      </details>
    </div>
  );
}

interface SliderProps {
  id: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  written: string;
  onValue: (value: number) => void;
}

function Slider({ id, label, value, min, max, step, written, onValue }: SliderProps) {
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="second">{written}</span>
      </label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={written}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
    </div>
  );
}
