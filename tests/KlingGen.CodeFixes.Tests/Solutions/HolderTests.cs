namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Requests and results that are held somewhere between where they are made and where they are used.</summary>
public sealed class HolderTests
{
    [Fact]
    public Task A_request_moves_with_what_holds_it() => SolutionVerifier.MovesEachAsync(new (string Member, string Use)[]
    {
        ("private readonly V3TextToVideoRequest request = new() { Prompt = \"A bottle.\" };", "request"),
        ("private static readonly V3TextToVideoRequest Request = new V3TextToVideoRequest { Prompt = \"A bottle.\" };", "Request"),
        ("private V3TextToVideoRequest Request { get; } = new() { Prompt = \"A bottle.\" };", "Request"),
        ("private V3TextToVideoRequest Request => new() { Prompt = \"A bottle.\" };", "Request"),
        ("private V3TextToVideoRequest Request { get { return new() { Prompt = \"A bottle.\" }; } }", "this.Request"),
        ("private V3TextToVideoRequest Make(string text) => new V3TextToVideoRequest { Prompt = \"A bottle.\" };", "Make(\"x\")"),
        ("private static V3TextToVideoRequest[] All = [new() { Prompt = \"A bottle.\" }];", "All[0]"),
        ("private static V3TextToVideoRequest[,] Grid = { { new() { Prompt = \"A bottle.\" } } };", "Grid[0, 0]"),
        ("private readonly List<V3TextToVideoRequest> all = new() { new() { Prompt = \"A bottle.\" } };", "all.First()"),
        ("private readonly Dictionary<string, V3TextToVideoRequest> all = new() { [\"a\"] = new V3TextToVideoRequest { Prompt = \"A bottle.\" } };", "all[\"a\"]"),
        ("private readonly (int Number, V3TextToVideoRequest Request) pair = (1, new() { Prompt = \"A bottle.\" });", "pair.Request"),
        ("private readonly Lazy<V3TextToVideoRequest> lazy = new(() => new V3TextToVideoRequest { Prompt = \"A bottle.\" });", "lazy.Value"),
        ("private readonly Func<string, V3TextToVideoRequest> make = text => new() { Prompt = \"A bottle.\" };", "make(\"x\")"),
        ("private Task<V3TextToVideoRequest> MakeAsync() => Task.FromResult(new V3TextToVideoRequest { Prompt = \"A bottle.\" });", "await MakeAsync()"),
        ("private IEnumerable<V3TextToVideoRequest> All() { yield return new() { Prompt = \"A bottle.\" }; }", "All().Where(one => one.Prompt != null).OrderBy(one => one.Duration).Last()"),
        ("private static bool TryMake(out V3TextToVideoRequest request) { request = new() { Prompt = \"A bottle.\" }; return true; }", "TryMake(out var made) ? made : throw new InvalidOperationException()"),
    }.Select(static item => (
        InClass(item.Member, $"await kling.V3.Pro.TextToVideo.RunAsync({item.Use});"),
        InClass(
            item.Member.Replace("V3TextToVideoRequest", "O3TextToVideoRequest", StringComparison.Ordinal).Replace("\"A bottle.\" }", "\"A bottle.\", GenerateAudio = true }", StringComparison.Ordinal),
            $"await kling.O3.Pro.TextToVideo.RunAsync({item.Use});"))));

    [Fact]
    public Task A_result_takes_what_holds_it_along() => SolutionVerifier.MovesEachAsync(new (string Member, string Use)[]
    {
        ("private KlingResult<V3TextToVideoResponse>? last;", "last = await call;"),
        ("private readonly List<KlingResult<V3TextToVideoResponse>> all = [];", "all.Add(await call);"),
        ("private Task<KlingResult<V3TextToVideoResponse>>? Running { get; set; }", "Running = call; await Running;"),
        ("private void Keep(V3TextToVideoResponse response) { }", "Keep((await call).Value);"),
        ("private event Action<KlingResult<V3TextToVideoResponse>>? Done;", "Done?.Invoke(await call);"),
        ("private record Clip(string Name, V3TextToVideoResponse Response);", "var (name, response) = new Clip(\"a\", (await call).Value); Console.WriteLine(name + response.Video.Url);"),
        ("private delegate void Handler(V3TextToVideoResponse response);", "Handler handler = response => Console.WriteLine(response.Video.Url); handler((await call).Value);"),
    }.Select(static item => (
        InClass(item.Member, "var call = kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\" }); " + item.Use),
        InClass(
            item.Member.Replace("V3TextToVideoResponse", "O3TextToVideoResponse", StringComparison.Ordinal),
            "var call = kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\", GenerateAudio = true }); " + item.Use))));

    [Fact]
    public Task Code_that_asks_what_a_request_is_moves_with_it() => SolutionVerifier.MovesEachAsync(new[]
    {
        "if (request is V3TextToVideoRequest { Duration: > 3 } known) Console.WriteLine(known.Prompt);",
        "object any = request; if (any is V3TextToVideoRequest known) Console.WriteLine(known.Prompt);",
        "object any = request; Console.WriteLine(any switch { V3TextToVideoRequest one when one.Prompt != null => 1, _ => 2 });",
        "object any = request; switch (any) { case V3TextToVideoRequest one: Console.WriteLine(one.Prompt); break; }",
        "object any = request; var again = (V3TextToVideoRequest)any; var maybe = any as V3TextToVideoRequest; Console.WriteLine(again == maybe);",
        "foreach (V3TextToVideoRequest one in new[] { request }) Console.WriteLine(one.Prompt);",
        "V3TextToVideoRequest one = request, two = new() { Prompt = \"A bottle.\" }; Console.WriteLine(one == two);",
        "void Local(V3TextToVideoRequest one) => Console.WriteLine(one.Prompt); Local(request);",
        "V3TextToVideoRequest? maybe = null; maybe ??= request; Console.WriteLine(maybe?.Prompt ?? nameof(V3TextToVideoRequest) + typeof(V3TextToVideoRequest));",
        "var copy = request with { Duration = 5 }; Console.WriteLine(copy);",
        "Func<V3TextToVideoRequest, int?> length = (V3TextToVideoRequest one) => one.Duration; Console.WriteLine(length(request));",
        "var named = new { Request = request, Name = 1 }; Console.WriteLine(named.Request.Prompt); V3TextToVideoRequest one = named.Request; Console.WriteLine(one);",
        "IReadOnlyList<KlingOutcome<V3TextToVideoResponse>> many = await kling.V3.Pro.TextToVideo.RunManyAsync([request]); Console.WriteLine(many.Count);",
        "KlingJob<V3TextToVideoResponse> job = await kling.V3.Pro.TextToVideo.SubmitAsync(request); KlingResult<V3TextToVideoResponse> clip = await job.WaitAsync(); Console.WriteLine(clip.Value.Video.Url);",
        "EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> client = kling.V3.Pro.TextToVideo; async Task<KlingResult<V3TextToVideoResponse>> Send(Func<V3TextToVideoRequest, Task<KlingResult<V3TextToVideoResponse>>> send) => await send(request); Console.WriteLine(await Send(one => client.RunAsync(one)));",
        "Console.WriteLine(await kling.V3.Pro.TextToVideo.WithOptions(new KlingSubmitOptions()).RunAsync(request));",
        "V3TextToVideoRequest Again(V3TextToVideoRequest one) => one; Console.WriteLine(new[] { request }.Select(Again).Count());",
        "var all = from one in new[] { request } let copy = one where copy.Prompt != null select new { Copy = copy, one.Duration }; foreach (var each in all) { V3TextToVideoRequest last = each.Copy; Console.WriteLine(last); }",
        "(V3TextToVideoRequest one, int two) = (request, 2); Console.WriteLine(one.Prompt + two);",
        "V3TextToVideoRequest[][] deep = [[request]]; Console.WriteLine(Array.Empty<V3TextToVideoRequest>().Concat(deep[0]).Count());",
        "List<V3TextToVideoRequest> all = [.. new[] { request }]; IReadOnlyDictionary<string, V3TextToVideoRequest> map = all.ToDictionary(one => one.Prompt!); Console.WriteLine(map.TryGetValue(\"a\", out V3TextToVideoRequest? found) ? found.Prompt : null);",
    }.Select(static use => (
        InClass("", "V3TextToVideoRequest request = new() { Prompt = \"A bottle.\" }; " + use + " await kling.V3.Pro.TextToVideo.RunAsync(request);"),
        InClass("", ("V3TextToVideoRequest request = new() { Prompt = \"A bottle.\" }; " + use + " await kling.V3.Pro.TextToVideo.RunAsync(request);")
            .Replace("V3", "O3", StringComparison.Ordinal).Replace("\"A bottle.\" }", "\"A bottle.\", GenerateAudio = true }", StringComparison.Ordinal)))));

    [Fact]
    public Task A_number_that_is_read_in_another_method_is_said_there_with_its_type() => SolutionVerifier.MovesAsync(
        Compare("V3", ", CfgScale = 0.7", "request.CfgScale"),
        Compare("O3", "", "(double?)0.7"));

    private static string Compare(string family, string scale, string read) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            static {{family}}TextToVideoRequest Make() => new() { Prompt = "A bottle."{{scale}}, GenerateAudio = true };

            Task Run()
            {
                var request = Make();
                Console.WriteLine(Equals(0.7, {{read}}));
                return kling.{{family}}.Pro.TextToVideo.RunAsync(request);
            }
        }
        """;

    private static string InClass(string member, string statements) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            {{member}}

            async Task Run()
            {
                {{statements}}
            }
        }
        """;
}
