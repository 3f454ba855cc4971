global using KlingGen;
global using OpeningRequest = KlingGen.V3TextToVideoRequest;
