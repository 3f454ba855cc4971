namespace KlingGen.Analyzers.Payloads;

/// <summary>The names under which clients and queues pass a payload on within another object.</summary>
internal static class WrapperNames
{
    private static readonly HashSet<string> _all = new(StringComparer.OrdinalIgnoreCase)
    {
        "input", "inputs", "arguments", "args", "body", "payload", "data", "request", "params", "parameters", "json", "content", "model_input", "modelInput", "task_input", "job", "task", "value", "options", "settings",
    };

    public static bool Contains(string name) => _all.Contains(name);
}
