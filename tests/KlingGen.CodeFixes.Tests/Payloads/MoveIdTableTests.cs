using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Ids by which a program looks something up: a new id is not found where only the old one is known.</summary>
public sealed class MoveIdTableTests
{
    private const string V3 = "\"fal-ai/kling-video/v3/pro/text-to-video\"";
    private const string O3 = "\"fal-ai/kling-video/o3/pro/text-to-video\"";
    private const string Veo = "\"fal-ai/veo3\"";

    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Theory]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.28m, [" + Veo + "] = 0.5m };", "Prices[Model]")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { { " + V3 + ", 0.28m }, { " + Veo + ", 0.5m } };", "Prices.TryGetValue(Model, out _)")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [\"kling-video/v3/pro/text-to-video\"] = 0.28m };", "Prices[Model.Replace(\"fal-ai/\", \"\")]")]
    [InlineData("static Dictionary<string, string> Names { get; } = new() { [" + V3 + "] = \"Kling\" };", "Names.GetValueOrDefault(Model)")]
    [InlineData("static readonly HashSet<string> Allowed = [" + V3 + ", " + Veo + "];", "Allowed.Contains(Model)")]
    [InlineData("static readonly string[] Allowed = { " + V3 + ", " + Veo + " };", "Array.IndexOf(Allowed, Model)")]
    [InlineData("static int Longest(string model) => model switch { " + V3 + " => 15, _ => throw new ArgumentException(model) };", "Longest(Model)")]
    [InlineData("static int Longest(string model) { switch (model) { case " + V3 + ": return 15; default: throw new ArgumentException(model); } }", "Longest(Model)")]
    [InlineData("static int Longest(string model) { if (model != " + V3 + " && model != " + Veo + ") { throw new ArgumentException(model); } return 15; }", "Longest(Model)")]
    [InlineData("record Job(string Model); static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.28m }; static decimal Bill(Job job) => Prices[job.Model];", "Bill(new Job(Model))")]
    public Task It_stays_where_only_the_old_id_is_found(string member, string lookUp) => _verifier.VerifyNotOfferedAsync(Write(member, lookUp));

    [Theory]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.28m, [" + O3 + "] = 0.5m };", "Prices[Model]")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [Model] = 0.28m };", "Prices[Model]")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.28m };", "Prices[Console.ReadLine()!]")]
    [InlineData("static readonly Dictionary<string, decimal> Prices = new() { [" + V3 + "] = 0.28m, [" + Veo + "] = 0.5m };", "Prices[" + Veo + "]")]
    [InlineData("static int Longest(string model) { if (model != " + V3 + " && model != " + O3 + ") { throw new ArgumentException(model); } return 15; }", "Longest(Model)")]
    public Task It_moves_where_the_new_id_is_found_too_or_is_not_looked_for(string member, string lookUp) =>
        _verifier.VerifyAsync(Write(member, lookUp), Write(member, lookUp, isMoved: true));

    [Theory]
    [InlineData("static int Longest(string model) => model switch { " + V3 + " => 15, _ => 10 };", "Longest(Model)")]
    [InlineData("static decimal Bill(string model) => model.Contains(\"kling-video/v3/\") ? 0.28m : 0.5m;", "Bill(Model)")]
    [InlineData("static int Longest(string model) { switch (model) { case " + V3 + ": return 15; default: return 10; } }", "Longest(Model)")]
    [InlineData("static int Longest(string model) => model is " + V3 + " or " + Veo + " ? 15 : 10;", "Longest(Model)")]
    [InlineData("static readonly bool IsLong = Model == " + V3 + ";", "IsLong")]
    [InlineData("static bool IsLong(string model) => string.Equals(model, " + V3 + ", StringComparison.OrdinalIgnoreCase);", "IsLong(Model)")]
    [InlineData("static bool IsLong(string model) => System.Text.RegularExpressions.Regex.IsMatch(model, \"kling-video/v3/(pro|standard)/\");", "IsLong(Model)")]
    [InlineData("static readonly System.Text.RegularExpressions.Regex Third = new(\"kling-video/v3/\"); static bool IsLong(string model) => Third.IsMatch(model);", "IsLong(Model)")]
    [InlineData("const string Third = \"kling-video/v3/\"; static bool IsLong(string model) => model.Contains(Third);", "IsLong(Model)")]
    public Task It_stays_where_a_test_would_silently_have_another_outcome(string member, string test) => _verifier.VerifyNotOfferedAsync(Write(member, test));

    [Theory]
    [InlineData("record Row(string Id, decimal Price); static readonly Row[] Rows = [new(" + V3 + ", 0.28m), new(" + Veo + ", 0.5m)]; static decimal Bill(string model) => Rows.First(row => row.Id == model).Price;", "Bill(Model)")]
    [InlineData("class Row { public string Id { get; init; } = \"\"; public decimal Price { get; init; } } static readonly List<Row> Rows = [new() { Id = " + V3 + ", Price = 0.28m }];", "Rows.FirstOrDefault(row => Model == row.Id)?.Price")]
    public Task It_stays_where_a_row_is_sought_that_has_the_old_id(string member, string lookUp) => _verifier.VerifyNotOfferedAsync(Write(member, lookUp));

    [Fact]
    public async Task It_moves_where_a_row_has_the_new_id_too()
    {
        const string Rows = "record Row(string Id, decimal Price); static readonly Row[] Rows = [new(" + V3 + ", 0.28m), new(" + O3 + ", 0.5m)]; static decimal Bill(string model) => Rows.First(row => row.Id == model).Price;";
        await _verifier.VerifyAsync(Write(Rows, "Bill(Model)"), Write(Rows, "Bill(Model)", isMoved: true), leavesOthers: true);
    }

    [Theory]
    [InlineData("static string Family(string model) => model.Contains(\"/v3/\") ? \"V3\" : model.Contains(\"/o3/\") ? \"O3\" : \"\";", "Family(Model)")]
    [InlineData("static int Longest(string model) => model switch { " + V3 + " => 15, " + O3 + " => 15, _ => 10 };", "Longest(Model)")]
    [InlineData("static bool IsKling(string model) => model.Contains(\"kling-video\");", "IsKling(Model)")]
    [InlineData("static decimal Bill(string model) => model.Contains(\"kling-video/v3/\") ? 0.28m : 0.5m;", "Bill(Console.ReadLine()!)")]
    public Task It_moves_where_tests_know_the_new_id_or_are_about_others(string member, string test) =>
        _verifier.VerifyAsync(Write(member, test), Write(member, test, isMoved: true));

    [Fact]
    public Task A_row_stays_that_is_looked_for_by_a_text_which_stays() => _verifier.VerifyNotOfferedAsync(
        $$"""
        using System.Net.Http.Json;

        class Sender(HttpClient http)
        {
            static readonly Dictionary<string, object> Bodies = new() { [{{V3}}] = new { prompt = "A bottle.", cfg_scale = 0.5 } };

            public async Task SendAsync()
            {
                Console.WriteLine(Bodies[{{V3}}]);
                foreach (var (id, body) in Bodies)
                {
                    await http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
                }
            }
        }
        """);

    private static string Write(string member, string lookUp, bool isMoved = false) =>
        $$"""
        using System.Net.Http.Json;

        class Sender(HttpClient http)
        {
            const string Model = {{(isMoved ? O3 : V3)}};

            {{member}}

            public Task SendAsync()
            {
                Console.WriteLine({{lookUp}});
                return http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt = "A bottle.", {{(isMoved ? "generate_audio = true" : "cfg_scale = 0.5")}} });
            }
        }
        """;
}
