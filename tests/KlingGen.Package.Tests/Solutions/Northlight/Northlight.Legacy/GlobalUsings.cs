global using KlingGen;
global using Northlight.Contracts;
global using Northlight.Shared;
