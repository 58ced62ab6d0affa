const subcommand = 1;
const group = 2;

/**
 * The commands a person can type, subcommands each on their own: `{path, label, description, options}`, with name and
 * description in the person's language where the bot translates them.
 */
export function typedCommands(commands, locale) {
  const translated = (declared, field) => declared[`${field}_localizations`]?.[locale] ?? declared[field];
  const leaves = (declared, path, label) => {
    const nested = (declared.options ?? []).filter(({ type }) => type === subcommand || type === group);
    if (nested.length > 0) {
      return nested.flatMap((inner) => leaves(inner, `${path} ${inner.name}`, `${label} ${translated(inner, 'name')}`));
    }
    const options = (declared.options ?? []).map((option) => ({
      ...option,
      label: translated(option, 'name'),
      hint: translated(option, 'description'),
    }));
    return [{ path, label: `/${label}`, description: translated(declared, 'description'), options }];
  };
  return commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => leaves(command, command.name, translated(command, 'name')))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** The commands that fit what was typed after the slash: those that begin with it first, then those that contain it. */
export function fittingCommands(commands, typed) {
  const wanted = typed.toLowerCase();
  const names = ({ path, label }) => [path.toLowerCase(), label.slice(1).toLowerCase()];
  const begins = commands.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const contains = commands.filter(
    (command) => !begins.includes(command) && names(command).some((name) => name.includes(wanted)),
  );
  return [...begins, ...contains];
}
