// The threat board: up to three places most in danger tonight, with how likely and why, from what is known.

import { percent } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import { select, useGame } from './store.ts';

export function ThreatBoard() {
  const game = useGame();
  const { threats } = game.frame.value;
  const names = game.names.value;
  if (threats.length === 0) return <p class="second">{t('screen.noThreats')}</p>;
  return (
    <ol class="threats">
      {threats.map((threat) => {
        const place =
          threat.structure !== null
            ? names.structure(threat.structure)
            : threat.settlement !== null
              ? names.settlement(threat.settlement)
              : names.tile(threat.tile);
        return (
          <li key={`${threat.tile}-${threat.structure}`}>
            <button
              class="text-button"
              type="button"
              onClick={() =>
                select(
                  game,
                  threat.structure !== null
                    ? { kind: 'structure', id: threat.structure }
                    : threat.settlement !== null
                      ? { kind: 'settlement', id: threat.settlement }
                      : { kind: 'tile', tile: threat.tile },
                  true,
                )
              }
            >
              <b class="threat-percent">{percent(threat.percent)}</b>
              <span>
                <strong>{place}</strong>
                <span class="second">{sentence(names, 'threats', threat.reason, threat.params)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
