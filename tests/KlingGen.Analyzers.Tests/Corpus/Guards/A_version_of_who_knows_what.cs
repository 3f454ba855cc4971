public sealed class Provider
{
    public Dictionary<string, object> CreateArguments(string path, string prompt)
    {
        var arguments = new Dictionary<string, object> { { "prompt", prompt } };
        if (path.Contains("/v3/"))
        {
            arguments["negative_prompt"] = "blur"; //~
            arguments["cfg_scale"] = 7; //~
        }

        return arguments;
    }
}
