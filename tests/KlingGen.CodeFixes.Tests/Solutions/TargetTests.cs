using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Which route a request goes to where several are possible.</summary>
public sealed class TargetTests
{
    private const string Code =
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            public Task Run(string image, KlingElement[]? elements) =>
                kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl = image, Elements = elements, GenerateAudio = true });
        }
        """;

    [Fact]
    public async Task Where_elements_may_be_null_both_routes_are_offered()
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", Code));
        Diagnostic diagnostic = (await Verifiers.Create().FindFixableAsync(project))[0];
        List<CodeAction> actions = [];
        await new MoveRequestFixer().RegisterCodeFixesAsync(new CodeFixContext(
            project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        Assert.Equal(
            [
                ("KlingGen.MoveRequest", "Move this request to O3 reference-to-video, which takes it with or without 'elements' and assumes aspect_ratio = \"16:9\""),
                ("KlingGen.MoveRequestWithout:elements", "Move this request to O3 image-to-video, which takes no 'elements'"),
            ],
            actions.Select(static action => (action.EquivalenceKey!, action.Title)));
        Assert.Contains("kling.O3.Pro.ReferenceToVideo.RunAsync(new() { StartImageUrl = image, Elements = elements, GenerateAudio = true })", await Apply(actions[0], project), StringComparison.Ordinal);
        Assert.Contains("kling.O3.Pro.ImageToVideo.RunAsync(new() { ImageUrl = image, GenerateAudio = true })", await Apply(actions[1], project), StringComparison.Ordinal);
    }

    [Fact]
    public Task Fix_All_keeps_everything() => SolutionVerifier.MovesAsync(
        Code,
        Code.Replace("V3.Pro.ImageToVideo", "O3.Pro.ReferenceToVideo", StringComparison.Ordinal));

    [Fact]
    public Task What_flows_together_goes_to_one_route_and_the_others_to_theirs() => SolutionVerifier.MovesEachAsync(new (string, string)[]
    {
        (
            "Task Send(V3ImageToVideoRequest request) => kling.V3.Pro.ImageToVideo.RunAsync(request); public Task Run() => Task.WhenAll(Send(new() { StartImageUrl = \"a\", GenerateAudio = true }), Send(new() { StartImageUrl = \"a\", Elements = [], GenerateAudio = true }));",
            "Task Send(O3ReferenceToVideoRequest request) => kling.O3.Pro.ReferenceToVideo.RunAsync(request); public Task Run() => Task.WhenAll(Send(new() { StartImageUrl = \"a\", GenerateAudio = true }), Send(new() { StartImageUrl = \"a\", Elements = [], GenerateAudio = true }));"),
        (
            "V3ImageToVideoRequest Plain => new() { StartImageUrl = \"a\", GenerateAudio = true }; V3ImageToVideoRequest Rich => Plain2 with { Elements = [] }; V3ImageToVideoRequest Plain2 => new() { StartImageUrl = \"a\", GenerateAudio = true }; public object Run() => Plain.ToString() + Rich;",
            "O3ImageToVideoRequest Plain => new() { ImageUrl = \"a\", GenerateAudio = true }; O3ReferenceToVideoRequest Rich => Plain2 with { Elements = [] }; O3ReferenceToVideoRequest Plain2 => new() { StartImageUrl = \"a\", GenerateAudio = true }; public object Run() => Plain.ToString() + Rich;"),
        (
            "V3ImageToVideoRequest Make<T>(T value) => new() { StartImageUrl = value!.ToString()!, GenerateAudio = true }; public Task Run() => kling.V3.Pro.ImageToVideo.RunAsync(Make(1));",
            "O3ImageToVideoRequest Make<T>(T value) => new() { ImageUrl = value!.ToString()!, GenerateAudio = true }; public Task Run() => kling.O3.Pro.ImageToVideo.RunAsync(Make(1));"),
    }.Select(static item => (InClass(item.Item1), InClass(item.Item2))));

    [Fact]
    public Task A_job_is_taken_up_where_it_was_sent() => SolutionVerifier.MovesAsync(
        InClass("public Task Send() => kling.V3.Pro.ImageToVideo.SubmitAsync(new() { StartImageUrl = \"a\", GenerateAudio = true }); public Task Wait(string id) => kling.V3.Pro.ImageToVideo.Resume(id).WaitAsync();"),
        InClass("public Task Send() => kling.O3.Pro.ImageToVideo.SubmitAsync(new() { ImageUrl = \"a\", GenerateAudio = true }); public Task Wait(string id) => kling.O3.Pro.ImageToVideo.Resume(id).WaitAsync();"));

    [Fact]
    public async Task A_job_stays_where_it_cannot_be_seen_to_which_endpoint_it_was_sent()
    {
        Solution solution = SolutionVerifier.Create(("A", [("Test.cs", InClass("public Task Wait(string id) => kling.V3.Pro.ImageToVideo.Resume(id).WaitAsync();"))]));

        await SolutionVerifier.MovesAsync(solution, leavesOthers: true);

        Assert.Equal("Test.cs(5): it cannot be seen to which endpoint its jobs were sent", Assert.Single(await SolutionVerifier.FindReasonsAsync(solution)));
    }

    private static string InClass(string members) => $"using KlingGen;\n\nclass Shop(KlingClient kling)\n{{\n    {members}\n    public override string ToString() => kling.ToString()!;\n}}\n";

    private static async Task<string> Apply(CodeAction action, Project project)
    {
        ApplyChangesOperation operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        return await CodeFixVerifier<MoveRequestFixer>.ReadAsync(operation.ChangedSolution.GetProject(project.Id)!, "Test.cs");
    }
}
