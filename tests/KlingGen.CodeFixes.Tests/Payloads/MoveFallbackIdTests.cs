using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Endpoints that only stand in for one from outside: a V3 id that is set there would be given O3's body.</summary>
public sealed class MoveFallbackIdTests
{
    private const string V3 = "\"fal-ai/kling-video/v3/pro/text-to-video\"";
    private const string O3 = "\"fal-ai/kling-video/o3/pro/text-to-video\"";

    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("string model = settings[\"Model\"] ?? " + V3 + ";")]
    [InlineData("string model = Environment.GetEnvironmentVariable(\"MODEL\") ?? " + V3 + ";")]
    [InlineData("string model = settings.GetValue(\"Model\", " + V3 + ");")]
    [InlineData("string model = settings[\"Model\"] is { Length: > 0 } set ? set : " + V3 + ";")]
    [InlineData("string? set = settings[\"Model\"]; string model = string.IsNullOrEmpty(set) ? " + V3 + " : set;")]
    [InlineData("string? set = settings[\"Model\"]; string model = set switch { null or \"\" => " + V3 + ", _ => set };")]
    [InlineData("string model = settings[\"Model\"] switch { { Length: > 0 } set => set, _ => " + V3 + " };")]
    [InlineData("string model = " + V3 + "; if (settings[\"Model\"] is string set) { model = set; }")]
    [InlineData("string model = settings[\"Model\"]!; if (string.IsNullOrEmpty(model)) { model = " + V3 + "; }")]
    [InlineData("string? model = settings[\"Model\"]; model ??= " + V3 + ";")]
    [InlineData("const string standard = " + V3 + "; string model = settings[\"Model\"] ?? standard;")]
    [InlineData("string[] args = Environment.GetCommandLineArgs(); string model = args.Length > 1 ? args[1] : " + V3 + ";")]
    [InlineData("string model = \"fal-ai/kling-video/\" + (settings[\"Version\"] ?? \"v3\") + \"/pro/text-to-video\";")]
    [InlineData("string model = $\"fal-ai/kling-video/{settings[\"Version\"] ?? \"v3\"}/pro/text-to-video\";")]
    [InlineData("string model = System.Text.Json.JsonSerializer.Deserialize<Job>(\"{}\")!.Model ?? " + V3 + ";", "class Job { public string? Model { get; set; } }")]
    [InlineData("string model = Setting(\"Model\", " + V3 + ");", "string Setting(string name, string standard) => settings[name] ?? standard;")]
    [InlineData("string model = Chosen();", "string Chosen() { string? set = settings[\"Model\"]; if (string.IsNullOrEmpty(set)) { return " + V3 + "; } return set; }")]
    [InlineData("string model = settings[\"Model\"] ?? Standard();", "static string Standard() => " + V3 + ";")]
    [InlineData("string model = settings[\"Model\"] ?? Standard;", "static string Standard => " + V3 + ";")]
    [InlineData("string model = settings[\"Model\"] ?? Standard;", "static readonly string Standard = " + V3 + ";")]
    [InlineData("string model = _model;", "readonly string _model = settings[\"Model\"] ?? " + V3 + ";")]
    [InlineData("string model = Model;", "public string Model { get; set; } = " + V3 + "; void Configure() => Model = settings[\"Model\"]!;")]
    [InlineData("string model = new Presets().Model;", "class Presets { public string Model { get; set; } = " + V3 + "; } static Presets Read(Settings settings) => new() { Model = settings[\"Model\"]! };")]
    public Task It_is_not_moved(string statement, string member = "") => _verifier.VerifyNotOfferedAsync(Send(statement, member));

    [Theory]
    [InlineData("settings[\"Model\"]!")]
    [InlineData("Environment.GetCommandLineArgs()[1]")]
    public Task The_default_of_a_parameter_is_not_moved_where_a_caller_gives_one_from_outside(string given) => _verifier.VerifyNotOfferedAsync(
        Method(V3, "cfg_scale = 0.5", $"Task RunAsync(Settings settings) => SendAsync(\"A bottle.\", {given});"));

    [Theory]
    [InlineData("")]
    [InlineData("Task RunAsync() => SendAsync(\"A bottle.\");")]
    [InlineData("Task RunAsync(string id) => SendAsync(\"A bottle.\", id);")]
    public Task The_default_of_a_parameter_is_moved_where_none_comes_from_outside(string caller) =>
        _verifier.VerifyAsync(Method(V3, "cfg_scale = 0.5", caller), Method(O3, "generate_audio = true", caller));

    [Fact]
    public Task The_id_of_a_sender_is_not_moved_where_another_is_made_with_one_from_outside() => _verifier.VerifyNotOfferedAsync(
        """
        using System.Net.Http.Json;

        class Sender(HttpClient http, string model)
        {
            public Task SendAsync() => http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt = "A bottle.", cfg_scale = 0.5 });
        }

        static class Program
        {
            static Sender Standard(HttpClient http) => new(http, "fal-ai/kling-video/v3/pro/text-to-video");

            static Sender Chosen(HttpClient http) => new(http, Environment.GetEnvironmentVariable("MODEL")!);
        }
        """);

    [Theory]
    [InlineData("string model = settings.IsPro ? {0} : {1};")]
    [InlineData("string model = Known.GetValueOrDefault(\"kling\") ?? {0};", "static readonly Dictionary<string, string> Known = new() {{ [\"kling\"] = {1} }};")]
    [InlineData("string model = Known.TryGetValue(\"kling\", out string? known) ? known : {0};", "static readonly Dictionary<string, string> Known = new() {{ [\"kling\"] = {1} }};")]
    [InlineData("string model = given ?? {0};")]
    [InlineData("if (string.IsNullOrEmpty(settings[\"Key\"])) {{ throw new InvalidOperationException(); }} string model = {0};")]
    [InlineData("string model = {0}; if (settings[\"Log\"] is string log) {{ Console.WriteLine(log); }}")]
    public Task An_id_beside_which_nothing_comes_from_outside_is_moved(string statement, string member = "") => _verifier.VerifyAsync(
        Send(Write(statement, V3), Write(member, V3)),
        Send(Write(statement, O3), Write(member, O3), "generate_audio = true"));

    [Theory]
    [InlineData("interface IDb { IEnumerable<T> Query<T>(string sql); }", "new Db().Query<Row>(\"select * from rows\")", "class Db : IDb { public IEnumerable<T> Query<T>(string sql) => []; }")]
    [InlineData("class DbSet<T> : List<T>;", "new Store().Rows", "class Store { public DbSet<Row> Rows { get; } = []; }")]
    public Task The_default_of_a_row_of_a_table_is_not_moved(string declared, string rows, string more) => _verifier.VerifyNotOfferedAsync(
        $$"""
        using System.Net.Http.Json;

        {{declared}}
        {{more}}

        class Row
        {
            public string Model { get; set; } = {{V3}};
            public string Prompt { get; set; } = "";
        }

        class Sender(HttpClient http)
        {
            public async Task SendAsync()
            {
                foreach (Row row in {{rows}})
                {
                    await http.PostAsJsonAsync("https://queue.fal.run/" + row.Model, new { prompt = row.Prompt, cfg_scale = 0.5 });
                }
            }
        }
        """);

    private static string Write(string format, string id) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, id, id.Replace("pro", "standard", StringComparison.Ordinal));

    private static string Send(string statement, string member, string last = "cfg_scale = 0.5") =>
        $$"""
        using System.Net.Http.Json;

        class Settings
        {
            public bool IsPro { get; set; }

            public string? this[string name] => Environment.GetEnvironmentVariable(name);

            public T GetValue<T>(string name, T defaultValue) => Environment.GetEnvironmentVariable(name) is string set ? (T)(object)set : defaultValue;
        }

        class Sender(HttpClient http, Settings settings)
        {
            {{member}}

            public async Task SendAsync(string? given = null)
            {
                {{statement}}
                await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt = "A bottle.", {{last}} });
            }
        }
        """;

    private static string Method(string id, string last, string member) =>
        $$"""
        using System.Net.Http.Json;

        class Settings
        {
            public string? this[string name] => Environment.GetEnvironmentVariable(name);
        }

        class Sender(HttpClient http)
        {
            {{member}}

            public Task SendAsync(string prompt, string model = {{id}}) =>
                http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, {{last}} });
        }
        """;
}
