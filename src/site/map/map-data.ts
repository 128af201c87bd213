import { course } from 'virtual:course';
import { type Language, localise } from '../../core/language.ts';
import { kinds } from '../../kinds/index.ts';
import type { MapData, MapRow } from './types.ts';

type Course = typeof course;

/** The map of the whole course in `language`, made while the site is built. */
export function mapData(language: Language): MapData {
  const modules = course.modules.map(({ id, number, title, slug, minutes, objectives }) => ({
    id,
    number,
    title: title[language],
    minutes,
    path: `${language}/${slug}/index.html`,
    objectives: objectives.map((objective, index) => ({
      id: objective.id,
      label: `${number}.${index + 1}`,
      text: objective[language],
    })),
  }));
  const other = language === 'zh' ? 'en' : 'zh';
  const concepts = Object.entries(course.concepts).map(
    ([id, { term }]) => [id, [term[language], term[other]] as const] as const,
  );
  return {
    modules,
    rows: course.modules.flatMap((module) => rowsOf(module, language)),
    concepts: Object.fromEntries(concepts),
  };
}

function rowsOf(module: Course['modules'][number], language: Language): readonly MapRow[] {
  const pages = course.pages.filter((page) => page.module === module.id);
  const own = course.exercises.filter((exercise) => exercise.module === module.id);
  const placed = pages.flatMap(({ exercises }) => exercises);
  const onNone = own.filter(({ id }) => !placed.includes(id));
  return [
    ...pages.flatMap((page) => [
      pageRow(page, module, language),
      ...own
        .filter(({ id }) => page.exercises.includes(id))
        .map((exercise) => exerciseRow(exercise, language)),
    ]),
    ...onNone.map((exercise) => exerciseRow(exercise, language)),
  ];
}

function pageRow(
  { path, title, minutes, terms }: Course['pages'][number],
  { id, slug, objectives }: Course['modules'][number],
  language: Language,
): MapRow {
  const name = path === slug ? 'index' : path.slice(slug.length + 1);
  const taught = objectives.filter(({ pages }) => pages?.includes(name));
  return {
    id: `${slug}/${name}`,
    kind: 'page',
    module: id,
    title: title[language],
    minutes: minutes[language],
    path: `${language}/${slug}/${name}.html`,
    objectives: taught.map((objective) => objective.id),
    concepts: terms,
  };
}

function exerciseRow(
  { id, kind: name, module, title, minutes, task: raw }: Course['exercises'][number],
  language: Language,
): MapRow {
  const kind = kinds[name];
  const task = localise(raw, language);
  const marks = kind ? kind.grade(task, kind.start(task, 0)) : [];
  const practised = Object.entries(course.concepts).filter(([, one]) =>
    one.practised?.includes(id),
  );
  return {
    id,
    kind: name,
    module,
    title: title[language],
    minutes,
    path: `${language}/exercises/${id}.html`,
    objectives: [...new Set(marks.flatMap(({ objectives }) => objectives))].sort(),
    concepts: practised.map(([concept]) => concept),
  };
}
