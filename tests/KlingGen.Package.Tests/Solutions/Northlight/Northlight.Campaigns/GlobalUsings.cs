global using KlingGen;
global using Northlight.Contracts;
global using Northlight.Rendering;
global using Northlight.Shared;
global using Northlight.Storyboards;
