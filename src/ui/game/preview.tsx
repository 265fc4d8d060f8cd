// What an order promises and costs: odds with what they are made of, the chain of fence and intercept, cost, harm,
// losses, warnings.

import { Clock, HeartPulse, TriangleAlert, Users, Wallet } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { clock, money, number, percent, signed } from '../../text/format.ts';
import { hasText, sentence, t } from '../../text/index.ts';
import type { Odds, Preview } from '../../sim/index.ts';
import { Dots, FactorBar } from '../parts/charts.tsx';
import { useGame } from './store.ts';

export function PreviewView({ preview }: { preview: Preview }) {
  const game = useGame();
  const names = game.names.value;
  return (
    <>
      {preview.odds && <OddsView odds={preview.odds} />}
      {preview.chain && preview.chain.inTime === 0 && <p class="pad second">{t('orders.chainNobody')}</p>}
      {preview.chain && <ChainView chain={preview.chain} />}
      <CostView preview={preview} />
      {preview.warnings.map((warning, i) => (
        <p class="warning" key={`${warning.code}-${i}`}>
          <TriangleAlert class="icon small" aria-hidden="true" />
          <span>{sentence(names, 'previewWarnings', warning.code, warning.params)}</span>
        </p>
      ))}
    </>
  );
}

function OddsView({ odds }: { odds: Odds }) {
  const game = useGame();
  const key = `orders.chance_${odds.of}`;
  const largest = Math.max(...odds.factors.map((factor) => Math.abs(factor.points)), 1);
  return (
    <section class="sheet-section odds">
      <h3 class="label">{t(hasText(key) ? key : 'orders.chance_other')}</h3>
      <div class="odds-figure">
        <strong aria-hidden="true">{percent(odds.percent)}</strong>
        <span aria-hidden="true">{t('orders.oddsRange', { low: odds.low, high: odds.high })}</span>
        <span class="hidden">{t('orders.oddsSpoken', { percent: odds.percent, low: odds.low, high: odds.high })}</span>
        <Dots percent={odds.percent} />
        <small class="second" aria-hidden="true">
          {t('orders.dots', { n: Math.round(odds.percent / 4) })}
        </small>
      </div>
      <ul class="factors" aria-label={t('orders.factors')}>
        {odds.factors.map((factor) => (
          <li key={factor.code}>
            <span>{sentence(game.names.value, 'factors', factor.code, factor.params)}</span>
            <FactorBar points={factor.points} largest={largest} />
            <b class={factor.points < 0 ? 'loss' : 'gain'}>{signed(factor.points)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChainView({ chain }: { chain: NonNullable<Preview['chain']> }) {
  return (
    <section class="sheet-section chain" aria-label={t('orders.chain')}>
      <div>
        <span class="label">{t('orders.seen')}</span>
        <strong>{percent(chain.seen)}</strong>
      </div>
      <span aria-hidden="true">×</span>
      <div>
        <span class="label">{t('orders.inTime')}</span>
        <strong>{percent(chain.inTime)}</strong>
      </div>
      <span aria-hidden="true">=</span>
      <div>
        <span class="label">{t('orders.stopped')}</span>
        <strong>{percent(chain.stopped)}</strong>
      </div>
    </section>
  );
}

function CostView({ preview }: { preview: Preview }) {
  const game = useGame();
  const frame = game.frame.value;
  const when = (hours: number) =>
    hours === 0 ? t('orders.now') : t('orders.at', { clock: clock(frame.clock.hour + hours), hours });
  const left = frame.clock.stage === 'orders' ? frame.staff.left : frame.staff.kept;
  return (
    <section class="sheet-section cost">
      <Line icon={<Clock class="icon small" aria-hidden="true" />} label={t('orders.begins')}>
        {when(preview.startsIn)}
      </Line>
      <Line icon={<Clock class="icon small" aria-hidden="true" />} label={t('orders.done')}>
        {preview.doneIn === null ? t('orders.noEnd') : when(preview.doneIn)}
      </Line>
      <Line icon={<Users class="icon small" aria-hidden="true" />} label={t('orders.staff')}>
        {preview.staff === 0 ? t('orders.staffFree') : t('orders.staffOf', { staff: preview.staff, left })}
      </Line>
      <Line icon={<Wallet class="icon small" aria-hidden="true" />} label={t('orders.cost')}>
        {costText(preview)}
      </Line>
      {preview.harmPercent !== null && (
        <Line icon={<HeartPulse class="icon small" aria-hidden="true" />} label={t('orders.harm')}>
          {chance(preview.harmPercent)}
        </Line>
      )}
      {preview.lossPercent !== null && (
        <Line icon={<Users class="icon small" aria-hidden="true" />} label={t('orders.losses')}>
          {chance(preview.lossPercent)}
        </Line>
      )}
    </section>
  );
}

function Line({ icon, label, children }: { icon: ComponentChildren; label: string; children: ComponentChildren }) {
  return (
    <p class="cost-line">
      <span class="second">
        {icon} {label}
      </span>
      <b>{children}</b>
    </p>
  );
}

/** Money and capital, and what the coalition's good will is spent on. */
function costText(preview: Preview): string {
  const support = -(preview.effects.support ?? 0);
  const paid = moneyText(preview);
  if (support <= 0) return paid ?? t('orders.free');
  const spent = t('council.price_support', { points: support });
  return paid === null ? spent : `${paid}, ${spent}`;
}

function moneyText(preview: Preview): string | null {
  if (preview.money === 0 && preview.moneyPerCycle === 0 && preview.capital === 0) return null;
  const once =
    preview.moneyPerCycle === 0
      ? money(preview.money)
      : t('orders.costCycle', { money: money(preview.money), cycle: money(preview.moneyPerCycle) });
  return preview.capital === 0 ? once : t('orders.costCapital', { money: once, capital: number(preview.capital) });
}

/** A small chance also as one in so many. */
export function chance(value: number): string {
  if (value < 1) return t('orders.almostNone');
  return value <= 50 ? t('orders.oneIn', { percent: percent(value), n: Math.round(100 / value) }) : percent(value);
}
