using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Signatures that other files and projects implement, override and call.</summary>
public sealed class ProjectTests
{
    private static readonly (string File, string Text)[] _contracts =
    [
        ("IRenderer.cs",
        """
        using KlingGen;

        namespace Advert.Contracts;

        /// <summary>Renders a <see cref="V3ImageToVideoRequest"/>.</summary>
        public interface IRenderer
        {
            Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken);

            IAsyncEnumerable<V3ImageToVideoRequest> PendingAsync();
        }

        public interface IHandler<T>
        {
            Task HandleAsync(T item);
        }

        public abstract class Builder
        {
            protected abstract V3ImageToVideoRequest Build(string image);

            public virtual V3ImageToVideoRequest BuildAgain(V3ImageToVideoRequest before) => before;
        }
        """),
    ];

    private static readonly (string File, string Text)[] _rendering =
    [
        ("Renderer.cs",
        """
        using Advert.Contracts;
        using KlingGen;

        namespace Advert.Rendering;

        public sealed class Renderer(KlingClient kling) : Builder, IRenderer, IHandler<V3ImageToVideoRequest>
        {
            private readonly Queue<V3ImageToVideoRequest> _pending = new();

            public Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request, CancellationToken cancellationToken) =>
                kling.V3.Pro.ImageToVideo.RunAsync(request, cancellationToken: cancellationToken);

            public async IAsyncEnumerable<V3ImageToVideoRequest> PendingAsync()
            {
                await Task.Yield();
                while (_pending.TryDequeue(out V3ImageToVideoRequest? next))
                {
                    yield return next;
                }
            }

            Task IHandler<V3ImageToVideoRequest>.HandleAsync(V3ImageToVideoRequest item)
            {
                _pending.Enqueue(BuildAgain(item));
                return Task.CompletedTask;
            }

            protected override V3ImageToVideoRequest Build(string image) => new() { StartImageUrl = image, GenerateAudio = false };

            public override V3ImageToVideoRequest BuildAgain(V3ImageToVideoRequest before) => Build(before.StartImageUrl);
        }
        """),
    ];

    private static readonly (string File, string Text)[] _cli =
    [
        ("Program.cs",
        """
        using Advert.Contracts;
        using Advert.Rendering;
        using KlingGen;

        Renderer renderer = new(new KlingClient("key"));
        var clip = await renderer.RenderAsync(new() { StartImageUrl = "https://example.com/a.png", GenerateAudio = false }, default);
        Console.WriteLine(clip.Value.Video.Url);
        await foreach (var pending in renderer.PendingAsync())
        {
            Console.WriteLine(pending.StartImageUrl + nameof(pending));
        }

        await ((IHandler<V3ImageToVideoRequest>)renderer).HandleAsync(renderer.BuildAgain(new() { StartImageUrl = "b", GenerateAudio = false }));
        """),
        ("Quiet.cs",
        """
        using Advert.Contracts;

        class Quiet(IRenderer renderer)
        {
            public async Task<string> First()
            {
                await foreach (var pending in renderer.PendingAsync())
                {
                    return (await renderer.RenderAsync(pending, default)).Value.Video.Url;
                }

                return "";
            }
        }
        """),
    ];

    [Fact]
    public Task Signatures_move_in_all_projects_with_those_who_implement_and_call_them()
    {
        Solution solution = SolutionVerifier.Create(("Contracts", _contracts), ("Rendering", _rendering), ("Cli", _cli));

        return SolutionVerifier.MovesAsync(solution, leavesOthers: false, [.. _contracts.Concat(_rendering).Concat(_cli).Select(static file => (file.File, O3(file.Text)))]);
    }

    [Fact]
    public async Task With_elements_everything_that_the_request_passes_through_goes_to_the_other_route()
    {
        (string File, string Text)[] shop =
        [
            ("Plain.cs",
            """
            using KlingGen;

            class Plain(KlingClient kling)
            {
                V3ImageToVideoRequest Make(string image) => new() { StartImageUrl = image, GenerateAudio = false };

                public Task<KlingResult<V3ImageToVideoResponse>> Run() => kling.V3.Pro.ImageToVideo.RunAsync(Make("a"));
            }
            """),
            ("Rich.cs",
            """
            using KlingGen;

            class Rich(KlingClient kling, KlingElement[] elements)
            {
                V3ImageToVideoRequest Make(string image) => new() { StartImageUrl = image, Elements = elements, GenerateAudio = false };

                public Task<KlingResult<V3ImageToVideoResponse>> Run() => kling.V3.Pro.ImageToVideo.RunAsync(Make("a"));
            }
            """),
        ];

        await SolutionVerifier.MovesAsync(
            SolutionVerifier.Create(("Shop", shop)),
            leavesOthers: false,
            ("Plain.cs", O3(shop[0].Text)),
            ("Rich.cs", shop[1].Text.Replace("V3ImageToVideo", "O3ReferenceToVideo", StringComparison.Ordinal).Replace("V3.Pro.ImageToVideo", "O3.Pro.ReferenceToVideo", StringComparison.Ordinal)));
    }

    [Fact]
    public Task The_parts_of_a_class_move_together()
    {
        (string File, string Text)[] parts =
        [
            ("Shop.cs", "using KlingGen;\n\npartial class Shop(KlingClient kling)\n{\n    private readonly KlingClient.V3ProEndpoints _pro = kling.V3.Pro;\n\n    private partial V3TextToVideoRequest Make(V3TextToVideoRequest? before);\n}\n"),
            ("Shop.Make.cs", "using KlingGen;\n\npartial class Shop\n{\n    private partial V3TextToVideoRequest Make(V3TextToVideoRequest? before) => before ?? new() { GenerateAudio = true };\n}\n"),
            ("Shop.Run.cs", "partial class Shop\n{\n    public async Task Run() => await _pro.TextToVideo.RunAsync(Make(null));\n}\n"),
        ];

        return SolutionVerifier.MovesAsync(SolutionVerifier.Create(("Shop", parts)), leavesOthers: false, [.. parts.Select(static part => (part.File, O3(part.Text)))]);
    }

    [Fact]
    public async Task A_project_that_is_to_stay_keeps_what_it_uses_and_says_so()
    {
        Solution solution = SolutionVerifier.Create(("Contracts", _contracts), ("Rendering", _rendering));
        Project contracts = solution.Projects.Single(static project => project.Name == "Contracts");
        AnalyzerConfigDocument config = contracts.AnalyzerConfigDocuments.First();
        solution = solution.WithAnalyzerConfigDocumentText(
            config.Id,
            Microsoft.CodeAnalysis.Text.SourceText.From((await config.GetTextAsync()).ToString().Replace("is_global = true\n", "is_global = true\nbuild_property.KlingTarget = V3\n", StringComparison.Ordinal)));

        await SolutionVerifier.MovesAsync(solution, leavesOthers: true);

        Assert.Contains(await SolutionVerifier.FindReasonsAsync(solution), static reason => reason.EndsWith("the project 'Contracts' is not meant to move", StringComparison.Ordinal));
    }

    private static string O3(string text) => text
        .Replace("V3", "O3", StringComparison.Ordinal)
        .Replace("StartImageUrl", "ImageUrl", StringComparison.Ordinal);
}
