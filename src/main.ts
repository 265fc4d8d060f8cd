// Opens the game in the page: wires the parts together, no logic.

const heading = document.createElement('h1');
heading.textContent = document.title;
document.getElementById('app')?.append(heading);
