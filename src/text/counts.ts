// Counts of people in sentences: which param picks the plural, and the phrases for losses, made of counts that can each
// be none, one or many. The words are in en/counts.ts.

import { hasText, t, type TextParams } from './texts.ts';

/** Params that pick the plural of a sentence which has no `count` of its own, the first that is there. */
const PICKS_PLURAL = ['people', 'men', 'cycles', 'hours', 'cells', 'tiles', 'needs', 'removed'] as const;

/**
 * Params with what sentences need beside them: `count`; `own`, `civilians` from `killed` and `wounded`; `fight` where
 * fighters were `removed` too.
 */
export function withCounts(params: TextParams): TextParams {
  const out: Record<string, string | number> = { ...params };
  const pick = PICKS_PLURAL.find((name) => typeof params[name] === 'number');
  if (pick && params['count'] === undefined) out['count'] = params[pick];
  const { killed, wounded, removed } = params;
  if (typeof killed === 'number' && typeof wounded === 'number') {
    out['own'] = losses('own', killed, wounded);
    out['civilians'] = losses('civilians', killed, wounded);
    if (typeof removed === 'number') {
      out['fight'] = t('counts.fight', { theirs: counted('fighters', removed), own: out['own'] });
    }
  }
  return out;
}

/** `one of ours killed, two wounded` */
function losses(side: 'own' | 'civilians', killed: number, wounded: number): string {
  if (killed === 0) return counted(`${side}Wounded`, wounded);
  if (wounded === 0) return counted(`${side}Killed`, killed);
  return t('counts.both', { killed: counted(`${side}Killed`, killed), wounded: counted('alsoWounded', wounded) });
}

function counted(phrase: string, count: number): string {
  const word = `counts.number_${count}`;
  return t(`counts.${phrase}`, { count, number: hasText(word) ? t(word) : count });
}
