import Handlebars from 'handlebars';
import type { ParsedTemplate } from './check-template.ts';

/**
 * Finds the partials that a template writes with, and those that these write with in turn.
 *
 * @param partials by name
 * @returns each once, in the order in which they are met; names that are no partial's are left out
 */
export function usedPartials<T extends ParsedTemplate>(
  template: ParsedTemplate,
  partials: ReadonlyMap<string, T>,
): readonly T[] {
  const used = new Set<T>();
  const visit = ({ program }: ParsedTemplate): void => {
    for (const name of namesIn(program)) {
      const partial = partials.get(name);
      if (partial === undefined || used.has(partial)) continue;
      used.add(partial);
      visit(partial);
    }
  };
  visit(template);
  return [...used];
}

function namesIn(program: ParsedTemplate['program']): readonly string[] {
  const names: string[] = [];
  const visitor = new (class extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      if (partial.name.type === 'PathExpression')
        names.push((partial.name as hbs.AST.PathExpression).original);
      super.PartialStatement(partial);
    }
  })();
  visitor.accept(program);
  return names;
}
