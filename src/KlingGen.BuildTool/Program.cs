using System.Text.Json;
using KlingGen.BuildTool;

// Errors and warnings in the form that MSBuild takes for its own.
try
{
    return Commands.Run(args, Console.Out);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
{
    Console.Out.WriteLine($"KlingGen : error : {exception.Message}");
    return 1;
}
