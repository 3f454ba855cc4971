global using KlingGen;
global using Northlight.Contracts;
