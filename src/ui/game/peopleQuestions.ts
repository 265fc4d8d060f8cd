// Open questions about militias and works, each with a date: whether one follows its patrons, whether it becomes a police
// unit, and what is being built.

import type { Frame } from '../../sim/index.ts';
import { t } from '../../text/index.ts';
import type { Names } from '../../text/names.ts';
import type { Question } from './questions.ts';

/** @param due says when something is due, seen from now */
export function peopleQuestions(frame: Frame, names: Names, due: (hour: number) => string): readonly Question[] {
  const { dawn, hour: now } = frame.clock;
  const called = frame.militias.flatMap(({ calledAt, calledTo, unit }): Question[] =>
    calledAt === null || calledTo === null
      ? []
      : [
          {
            id: `called-${unit}`,
            text: t('screen.question_called', { unit: names.unit(unit), place: names.at(calledTo) }),
            due: t('screen.isDue', { due: due(calledAt) }),
            shows: { kind: 'unit', id: unit },
            hour: calledAt,
          },
        ],
  );
  const integrated = frame.militias.flatMap(({ integratedAt, unit }): Question[] =>
    integratedAt === null
      ? []
      : [
          {
            id: `integrated-${unit}`,
            text: t('screen.question_integrated', { unit: names.unit(unit) }),
            due: t('screen.isDue', { due: due(integratedAt) }),
            shows: { kind: 'unit', id: unit },
            hour: integratedAt,
          },
        ],
  );
  const built = frame.people.flatMap(({ guarded, project, settlement }): Question[] => {
    if (project === null || guarded) return [];
    const hour = now - (now % 24) + dawn + 24 * project.cyclesLeft;
    return [
      {
        id: `project-${settlement}`,
        text: t('screen.question_project', {
          project: t(`names.project_${project.kind}`),
          settlement: names.settlement(settlement),
        }),
        due: t('screen.isDue', { due: due(hour) }),
        shows: { kind: 'settlement', id: settlement },
        hour,
      },
    ];
  });
  return [...called, ...integrated, ...built];
}
