global using KlingGen;
global using Northlight.Campaigns;
global using Northlight.Contracts;
global using Northlight.Legacy;
global using Northlight.Rendering;
global using Northlight.Storyboards;
