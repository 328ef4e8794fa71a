import Handlebars from 'handlebars';
import type { LabelFields, Languages } from '../language/words.ts';
import type { ParsedTemplate } from './check-template.ts';
import { helpers } from './helpers.ts';

/** Fields must be there, and no helper but ours is; HTML has no use for the indentation of partials. */
const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...Object.keys(helpers), 'label'].map((name) => [name, true])),
  preventIndent: true,
};

/** Only own fields of a context are seen: no prototype, no method. */
const runtimeOptions: Handlebars.RuntimeOptions = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
};

/**
 * Makes a Handlebars of its own for one house style: with its partials, our helpers and
 * its labels, which are in the language of the paper that is written.
 *
 * @returns a function that compiles a template, when it is first written
 */
export function openEngine(
  partials: ReadonlyMap<string, ParsedTemplate>,
  languages: Languages,
): (template: ParsedTemplate) => (context: object) => string {
  const engine = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    engine.registerHelper(name, (...given: unknown[]) => helper(...given.slice(0, -1)));
  }
  engine.registerHelper('label', (key: string, { hash, data }: Handlebars.HelperOptions) => {
    const words = languages.of(data.root.paper.lang);
    return new Handlebars.SafeString(words.html(key, hash as LabelFields));
  });
  for (const [name, { program }] of partials) {
    engine.registerPartial(name, engine.compile(program, compileOptions));
  }
  return ({ program }) => {
    const compiled = engine.compile(program, compileOptions);
    return (context) => compiled(context, runtimeOptions);
  };
}
