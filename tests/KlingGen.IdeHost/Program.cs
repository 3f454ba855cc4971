using KlingGen.IdeHost;

// Arguments: the SDK's dotnet-format folder, and the solution. One request a line comes in, one answer a line goes out.
if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: KlingGen.IdeHost <folder of dotnet-format> <solution>");
    return 2;
}

SdkRoslyn.Use(args[0]);
await Conversation.RunAsync(args[1], Console.In, Console.Out);
return 0;
