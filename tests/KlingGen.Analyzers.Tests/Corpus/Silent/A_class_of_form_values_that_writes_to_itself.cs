public sealed class FormState : Dictionary<string, string>
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
    public string Avoid { get => this["negative_prompt"]; set => this["negative_prompt"] = value; } //~
    public string Guidance { get => this["cfg_scale"]; set => this["cfg_scale"] = value; } //~
    public IEnumerable<string> Filled() => this.Where(p => p.Value.Length > 0).Select(p => p.Key);
}

public static class Pages
{
    public static FormState Open() => new() { Avoid = "blur", Guidance = "0.5" };
    public static void Show(FormState state) => Console.WriteLine(string.Join(", ", state.Filled()));
}
