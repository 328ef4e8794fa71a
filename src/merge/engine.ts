import Handlebars from 'handlebars';
import type { ParsedTemplate } from './check-template.ts';
import { helpers } from './helpers.ts';

/** Fields must be there, and no helper but ours is; HTML has no use for the indentation of partials. */
const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  preventIndent: true,
};

/** Only own fields of a context are seen: no prototype, no method. */
const runtimeOptions: Handlebars.RuntimeOptions = {
  allowProtoPropertiesByDefault: false,
  allowProtoMethodsByDefault: false,
};

/**
 * Makes a Handlebars of its own for one house style: with its partials and our helpers.
 *
 * @returns a function that compiles a template, when it is first written
 */
export function openEngine(
  partials: ReadonlyMap<string, ParsedTemplate>,
): (template: ParsedTemplate) => (context: object) => string {
  const engine = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    engine.registerHelper(name, (...given: unknown[]) => helper(...given.slice(0, -1)));
  }
  for (const [name, { program }] of partials) {
    engine.registerPartial(name, engine.compile(program, compileOptions));
  }
  return ({ program }) => {
    const compiled = engine.compile(program, compileOptions);
    return (context) => compiled(context, runtimeOptions);
  };
}
