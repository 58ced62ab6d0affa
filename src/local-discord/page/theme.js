// Runs before anything is drawn, so that a chosen theme does not flash: '' follows the system.
{
  const choose = (theme) => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  };
  const isDark = () => {
    const { theme } = document.documentElement.dataset;
    return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? '';
  window.theme = { choose, isDark };
}
