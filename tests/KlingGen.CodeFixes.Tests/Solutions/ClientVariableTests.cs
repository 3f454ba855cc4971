namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Calls through a part of the client that is held in a variable.</summary>
public sealed class ClientVariableTests
{
    [Fact]
    public Task What_leads_to_the_endpoint_moves_with_the_calls() => SolutionVerifier.MovesEachAsync(new[]
    {
        "var pro = kling.V3.Pro; await pro.TextToVideo.RunAsync(new() { GenerateAudio = true }); await pro.ImageToVideo.RunAsync(new() { @ = image, GenerateAudio = true });",
        "KlingClient.V3ProEndpoints pro = kling.V3.Pro; await pro.TextToVideo.RunAsync(new() { GenerateAudio = true });",
        "var v3 = kling.V3; var pro = v3.Pro; await pro.TextToVideo.SubmitAsync(new() { GenerateAudio = true }); await v3.Standard.TextToVideo.RunAsync(new() { GenerateAudio = true });",
        "var client = kling.V3.Pro.TextToVideo; await client.RunAsync(new() { GenerateAudio = true });",
        "EndpointClient<V3TextToVideoRequest, V3TextToVideoResponse> client = kling.V3.Pro.TextToVideo; Console.WriteLine(client.EndpointId);",
        "Func<KlingClient, KlingClient.V3StandardEndpoints> part = client => client.V3.Standard; await part(kling).TextToVideo.RunAsync(new() { GenerateAudio = true });",
        "await Local(kling.V3.Pro); Task Local(KlingClient.V3ProEndpoints pro) => pro.TextToVideo.RunAsync(new() { GenerateAudio = true });",
        "KlingClient? maybe = kling; var pro = maybe?.V3.Pro; if (pro != null) await pro.TextToVideo.RunAsync(new() { GenerateAudio = true });",
        "var pair = (kling.V3.Pro, 1); await pair.Item1.TextToVideo.RunAsync(new() { GenerateAudio = true });",
    }.Select(static code => (InMethod(code.Replace("@", "StartImageUrl", StringComparison.Ordinal)), InMethod(O3(code.Replace("@", "ImageUrl", StringComparison.Ordinal))))));

    [Fact]
    public Task A_call_leaves_a_variable_that_others_keep_where_it_is() => SolutionVerifier.MovesEachAsync(new (string, string)[]
    {
        (
            "var pro = kling.V3.Pro; await pro.TextToVideo.RunAsync(new() { GenerateAudio = true }); Console.WriteLine(pro.MotionControl);",
            "var pro = kling.V3.Pro; await kling.O3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true }); Console.WriteLine(pro.MotionControl);"),
        (
            "var v3 = kling.V3; await v3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true }); Console.WriteLine(v3.Pro.MotionControl);",
            "var v3 = kling.V3; await kling.O3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true }); Console.WriteLine(v3.Pro.MotionControl);"),
    }.Select(static code => (InMethod(code.Item1), InMethod(code.Item2))));

    [Fact]
    public async Task A_call_stays_where_it_cannot_leave_such_a_variable()
    {
        string code = InMethod("await Local(kling.V3.Pro); async Task Local(KlingClient.V3ProEndpoints pro) { var kling = 1; await pro.TextToVideo.RunAsync(new()); Console.WriteLine(pro.MotionControl + \"\" + kling); }");
        Microsoft.CodeAnalysis.Solution solution = SolutionVerifier.Create(("A", [("Test.cs", code)]));

        await SolutionVerifier.MovesAsync(solution, leavesOthers: true);

        Assert.Equal("Test.cs(7): its client comes from a variable that other calls keep where it is", Assert.Single(await SolutionVerifier.FindReasonsAsync(solution)));
    }

    private static string O3(string code) => code.Replace("V3", "O3", StringComparison.Ordinal);

    private static string InMethod(string statements) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling, string image)
        {
            async Task Run()
            {
                Console.WriteLine(image); {{statements}}
            }
        }
        """;
}
