namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class DictionaryTests
{
    [Theory]
    [InlineData("var d = new Dictionary<string, object> { [\"prompt\"] = p, [\"negative_prompt\"] = n };", "Dictionary d { prompt=p, negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object?> { { \"prompt\", p }, { \"cfg_scale\", 0.5 } };", "Dictionary d { prompt=p, cfg_scale=0.5 }")]
    [InlineData("Dictionary<string, string> d = new() { [\"negative_prompt\"] = n };", "Dictionary d { negative_prompt=n }")]
    [InlineData("IDictionary<string, object> d = new SortedDictionary<string, object> { [\"negative_prompt\"] = n };", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new ConcurrentDictionary<string, object>(); d.TryAdd(\"negative_prompt\", n);", "Dictionary d { +negative_prompt=n }")]
    [InlineData("Send(new Dictionary<string, object> { [\"negative_prompt\"] = n });", "Dictionary { negative_prompt=n }")]
    [InlineData("Send(new Dictionary<string, object> { [\"input\"] = new Dictionary<string, object> { [\"negative_prompt\"] = n } });", "Dictionary { negative_prompt=n }")]
    [InlineData("var d = new[] { new KeyValuePair<string, string>(\"negative_prompt\", n) };", "Dictionary d { negative_prompt=n }")]
    [InlineData("KeyValuePair<string, string>[] d = [new(\"prompt\", p), new(\"negative_prompt\", n)];", "Dictionary d { prompt=p, negative_prompt=n }")]
    [InlineData("List<(string, object)> d = [(\"negative_prompt\", n)];", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new List<KeyValuePair<string, string>> { new(\"prompt\", p) }; d.Add(new(\"negative_prompt\", n));", "Dictionary d { prompt=p, +negative_prompt=n }")]
    [InlineData("var d = new List<KeyValuePair<string, object>>(); d.Add(KeyValuePair.Create(\"negative_prompt\", (object)n));", "Dictionary d { +negative_prompt=(object)n }")]
    [InlineData("Send(new[] { KeyValuePair.Create(\"negative_prompt\", n) }.ToImmutableDictionary());", "Dictionary { negative_prompt=n }")]
    [InlineData("var d = ImmutableDictionary<string, object>.Empty.Add(\"prompt\", p).SetItem(\"negative_prompt\", n);", "Dictionary d { prompt=p, negative_prompt=n }")]
    [InlineData("var b = ImmutableDictionary.CreateBuilder<string, object>(); b[\"negative_prompt\"] = n; b.Add(\"prompt\", p); Send(b.ToImmutable());", "Dictionary b { +negative_prompt=n, +prompt=p }")]
    [InlineData("var a = ImmutableDictionary<string, object>.Empty.Add(\"prompt\", p); var d = a.Add(\"negative_prompt\", n);", "Dictionary d { prompt=p, negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object>(shared) { [\"negative_prompt\"] = n };", "Dictionary d { negative_prompt=n } ...")]
    [InlineData("var d = new Dictionary<string, object>(StringComparer.Ordinal) { [\"negative_prompt\"] = n };", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new Hashtable { [\"negative_prompt\"] = n };", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object>(new Dictionary<string, object> { [\"negative_prompt\"] = n }) { [\"cfg_scale\"] = 1 };", "Dictionary d { negative_prompt=n, cfg_scale=1 }")]
    [InlineData("var d = new Dictionary<string, object> { [$\"negative_prompt\"] = n };", "Dictionary d { negative_prompt@$\"negative_prompt\"=n }")]
    [InlineData("var d = new Dictionary<string, object>(StringComparer.Ordinal) { [(\"prompt\")] = (p), [\"negative_prompt\"] = n! };", "Dictionary d { prompt@(\"prompt\")=p, negative_prompt=n }")]
    public async Task Entries_of_the_creation_are_read(string code, string expected) => Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("var d = new Dictionary<string, object> { [\"prompt\"] = p }; d[\"negative_prompt\"] = n;", "Dictionary d { prompt=p, +negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object>(); if (b) { d[\"negative_prompt\"] = n; } if (!b) d.Add(\"cfg_scale\", 1);", "Dictionary d { +negative_prompt=n, +cfg_scale=1 }")]
    [InlineData("Dictionary<string, object?> d = []; d[\"negative_prompt\"] ??= n;", "Dictionary d { +negative_prompt=n }")]
    [InlineData("Dictionary<string, object> d; d = new() { [\"prompt\"] = p }; d[\"negative_prompt\"] = n;", "Dictionary d { prompt=p, +negative_prompt=n }")]
    [InlineData("shared[\"negative_prompt\"] = n; shared.Add(\"prompt\", p);", "Dictionary shared { +negative_prompt=n, +prompt=p } ...")]
    [InlineData("this._field[\"negative_prompt\"] = n; _field[\"prompt\"] = p;", "Dictionary _field { +negative_prompt=n, +prompt=p } ...")]
    [InlineData("Input[\"negative_prompt\"] = n;", "Dictionary Input { +negative_prompt=n } ...")]
    [InlineData("_field = new() { [\"prompt\"] = p }; _field[\"negative_prompt\"] = n;", "Dictionary _field { prompt=p, +negative_prompt=n }")]
    [InlineData("var other = new Shop { Input = { [\"negative_prompt\"] = n } };", "Dictionary Input { negative_prompt=n }")]
    [InlineData("var other = new Shop(); other.Input[\"negative_prompt\"] = n; Input[\"prompt\"] = p;", "Dictionary Input { +negative_prompt=n } ...")]
    [InlineData("_field?.Add(\"negative_prompt\", n);", "Dictionary _field { +negative_prompt=n } ...")]
    [InlineData("var d = Build(); d[\"negative_prompt\"] = n;", "Dictionary d { +negative_prompt=n } ...")]
    [InlineData("((Dictionary<string, object>)shared[\"input\"])[\"negative_prompt\"] = n; shared[\"prompt\"] = p;", "Dictionary shared { +negative_prompt=n } ...")]
    [InlineData("void Fill(IDictionary<string, object> x) { x[\"negative_prompt\"] = n; }", "Dictionary x { +negative_prompt=n } ...")]
    [InlineData("Action<IDictionary<string, object>> fill = x => x[\"negative_prompt\"] = n;", "Dictionary x { +negative_prompt=n } ...")]
    [InlineData("var d = new Dictionary<string, object> { [\"prompt\"] = p }; AddIfAny(d, \"negative_prompt\", n);", "Dictionary d { prompt=p, +negative_prompt=n }")]
    [InlineData("AddIfAny(shared, \"negative_prompt\", n);", "Dictionary shared { +negative_prompt=n } ...")]
    [InlineData("var d = new Dictionary<string, object>(); foreach (var x in shared) { d[x.Key] = x.Value; } d[\"negative_prompt\"] = n;", "Dictionary d { +negative_prompt=n } ...")]
    [InlineData("var d = b ? new Dictionary<string, object> { [\"prompt\"] = p } : []; d[\"negative_prompt\"] = n;", "Dictionary d { +negative_prompt=n } ...")]
    [InlineData("Dictionary<string, object> d; if (b) { d = new() { [\"cfg_scale\"] = 1 }; d[\"prompt\"] = p; } else { d = new() { [\"negative_prompt\"] = n }; d[\"prompt\"] = n; }", "Dictionary d { cfg_scale=1, +prompt=p }\nDictionary d { negative_prompt=n, +prompt=n }")]
    public async Task Entries_written_through_a_holder_are_read(string code, string expected) =>
        Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n, [\"cfg_scale\"] = 1 }; d.Remove(\"negative_prompt\"); Send(d);", "Dictionary d { cfg_scale=1 }")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; if (d.ContainsKey(\"negative_prompt\")) { d.Remove(\"negative_prompt\"); }", "")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; if (d.ContainsKey(\"negative_prompt\")) d.Remove(\"negative_prompt\");", "")]
    [InlineData("var d = new Dictionary<string, object>(); if (b) { d[\"negative_prompt\"] = n; } d.Remove(\"negative_prompt\", out _);", "")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; if (b) d.Remove(\"negative_prompt\");", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; if (b) { d.Remove(\"negative_prompt\"); }", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; Send(d); d.Remove(\"negative_prompt\");", "Dictionary d { negative_prompt=n }")]
    [InlineData("var d = new Dictionary<string, object> { [\"negative_prompt\"] = n }; Send(d[\"prompt\"]); d.Remove(\"negative_prompt\");", "")]
    [InlineData("shared.Remove(\"negative_prompt\"); shared[\"negative_prompt\"] = n;", "Dictionary shared { +negative_prompt=n } ...")]
    public async Task An_entry_that_is_certainly_removed_before_the_payload_goes_anywhere_is_left_out(string code, string expected) =>
        Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("Send(shared[\"negative_prompt\"]);")]
    [InlineData("if (shared.TryGetValue(\"negative_prompt\", out var v) || shared.ContainsKey(\"negative_prompt\")) Send(v);")]
    [InlineData("shared.Remove(\"negative_prompt\");")]
    [InlineData("if (p == \"negative_prompt\") Send(p);")]
    [InlineData("switch (p) { case \"negative_prompt\": Send(p); break; }")]
    [InlineData("var headers = new HttpRequestMessage().Headers; headers.Add(\"negative_prompt\", n);")]
    [InlineData("var set = new HashSet<string> { \"negative_prompt\" }; set.Add(\"negative_prompt\");")]
    [InlineData("var list = new[] { \"negative_prompt\", \"cfg_scale\" };")]
    [InlineData("var d = new Dictionary<int, string> { [1] = \"negative_prompt\" };")]
    [InlineData("using (BeginScope(new Dictionary<string, object> { [\"negative_prompt\"] = n })) { }")]
    [InlineData("var x = p switch { \"negative_prompt\" => 1, _ => 2 };")]
    [InlineData("var t = (\"negative_prompt\", n); Send(t);")]
    [InlineData("throw new ArgumentException(\"negative_prompt\", n);")]
    [InlineData("Send(new Dictionary<string, object> { [\"prompt\"] = p, [\"extra\"] = new Dictionary<string, object> { [\"negative_prompt\"] = n } });")]
    [InlineData("Send(new Dictionary<string, object> { [\"metadata\"] = new Dictionary<string, object> { [\"negative_prompt\"] = n } });")]
    public async Task Reading_comparing_and_logging_are_no_payload(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("d[Keys.Negative] = n;", "Dictionary d { prompt=p, +negative_prompt@Keys.Negative=n }")]
    [InlineData("d[Keys.Static] = n;", "Dictionary d { prompt=p, +negative_prompt@Keys.Static=n }")]
    [InlineData("d[Keys.Again] = n;", "Dictionary d { prompt=p, +negative_prompt@Keys.Again=n }")]
    [InlineData("d[nameof(Request.negative_prompt)] = n;", "Dictionary d { prompt=p, +negative_prompt@nameof(Request.negative_prompt)=n }")]
    [InlineData("d[b ? \"negative_prompt\" : \"avoid\"] = n;", "Dictionary d { prompt=p, +negative_prompt=n, +avoid=n }")]
    [InlineData("d.Add(b ? (Keys.Negative) : \"avoid\", n);", "Dictionary d { prompt=p, +negative_prompt@(Keys.Negative)=n, +avoid=n }")]
    [InlineData("d[\"negative\" + \"_prompt\"] = n;", "Dictionary d { prompt=p, +negative_prompt@\"negative\" + \"_prompt\"=n }")]
    [InlineData("const string Key = \"cfg\" + \"_scale\"; d.Add(Key, n);", "Dictionary d { prompt=p, +cfg_scale@Key=n }")]
    [InlineData("const string Word = \"negative\"; d[$\"{Word}_prompt\"] = n;", "Dictionary d { prompt=p, +negative_prompt@$\"{Word}_prompt\"=n }")]
    [InlineData("const string Key = \"negative_prompt\"; d.Add(Key, n);", "Dictionary d { prompt=p, +negative_prompt@Key=n }")]
    public async Task Keys_are_followed_to_their_constants_in_other_files(string code, string expected) => Assert.Equal(
        expected,
        await FoundPayloads.DescribeAsync(
            Wrap("var d = new Dictionary<string, object> { [\"prompt\"] = p }; " + code),
            """
            static class Keys
            {
                public const string Negative = "negative_prompt";
                public static readonly string Static = "negative_prompt";
                public const string Again = Negative;
                public static string Property => Negative;
            }

            interface Request { string negative_prompt { get; } }
            """));

    internal static string Wrap(string code) =>
        $$"""
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Immutable;

        class Shop
        {
            string p = "", n = ""; bool b = DateTime.Now.Year > 1;
            Dictionary<string, object> _field = Build();
            public Dictionary<string, object> Input { get; } = Build();
            static Dictionary<string, object> Build() => new();
            void Send(object? body) { }
            static void AddIfAny(IDictionary<string, object> to, string key, object? value) { if (value is not null) to[key] = value; }
            IDisposable BeginScope(object state) => null!;
            void Run(IDictionary<string, object> shared)
            {
                {{code}}
            }
        }
        """;
}
