using KlingGen.IdeHost.Protocol;

namespace KlingGen.Package.Tests.Ide;

/// <summary>The migration as an editor shows it, by the engine that editors have.</summary>
[Collection(nameof(PackageCollection))]
public sealed class IdeTests(PackageFixture package)
{
    private const string Key = "KlingGen.MoveRequest";
    private const string Advert = "BottleAdvert.cs";
    private const string Alias = "OpeningRequest";
    private const int Listings = 15;

    [IdeFact]
    public async Task What_is_V3_only_is_underlined_as_soon_as_it_is_typed()
    {
        await using Visit ide = await Visit.BeginAsync(package);

        IdeAnswer before = await ide.AskAsync(new IdeRequest { Do = "look", Document = Advert });
        IdeAnswer after = await ide.AskAsync(new IdeRequest { Do = "type", Document = Advert, At = "Duration = 3,", Text = "Duration = 3, CfgScale = 0.2," });

        Assert.Contains("KLG1002 NegativePrompt", before.Squiggles);
        Assert.Single(before.Squiggles, "KLG1003 CfgScale");
        Assert.Equal(2, after.Squiggles.Count(squiggle => squiggle == "KLG1003 CfgScale"));
    }

    [IdeFact]
    public async Task The_lightbulb_offers_the_move_in_every_scope_and_carries_it_out()
    {
        await using Visit ide = await Visit.BeginAsync(package);

        List<IdeAction[]> offered = [];
        for (int i = 0; i < Listings; i++)
        {
            // Typed in between, as the engine keeps what it knows of a text.
            await ide.AskAsync(new IdeRequest { Do = "type", Document = Advert, At = "Duration = 3,", Text = $"Duration = 3, /* {i} */" });
            offered.Add([.. (await ide.AskAsync(new IdeRequest { Do = "list", Document = Advert, At = "NegativePrompt" })).Actions.Where(action => action.Key == Key)]);
            offered.Add([.. (await ide.AskAsync(new IdeRequest { Do = "list", Document = Advert, At = "NegativePrompt" })).Actions.Where(action => action.Key == Key)]);
            await ide.AskAsync(new IdeRequest { Do = "undo" });
        }

        IdeAnswer applied = await ide.AskAsync(new IdeRequest { Do = "apply", Document = Advert, At = "NegativePrompt", Key = Key });

        Assert.All(offered, actions =>
        {
            IdeAction action = Assert.Single(actions);
            Assert.Equal("Move this request to O3", action.Title);
            Assert.Equal(["Document", "Project", "Solution"], action.Scopes);
        });
        KeyValuePair<string, string> changed = Assert.Single(applied.Changed);
        Assert.EndsWith(Advert, changed.Key, StringComparison.Ordinal);
        Assert.Contains("Slow push-in, soft studio light. Avoid blur, low quality.", changed.Value, StringComparison.Ordinal);
        Assert.Contains("kling.V3.Standard.ImageToVideo", changed.Value, StringComparison.Ordinal);
    }

    [IdeFact]
    public async Task Fix_All_in_the_document_leaves_nothing_underlined_in_it()
    {
        await using Visit ide = await Visit.BeginAsync(package);

        IdeAnswer changed = await ide.FixAllAsync("Document");
        IdeAnswer left = await ide.AskAsync(new IdeRequest { Do = "look", Document = Advert });

        Assert.Contains(changed.Changed.Keys, path => path.EndsWith(Advert, StringComparison.Ordinal));
        Assert.Empty(left.Squiggles);
    }

    [IdeFact]
    public async Task Fix_All_in_the_project_moves_what_is_in_it()
    {
        await using Visit ide = await Visit.BeginAsync(package);

        IdeAnswer changed = await ide.FixAllAsync("Project");

        foreach (string document in new[] { Advert, "LabelAdvert.cs", "MascotAdvert.cs", "CafeAdvert.cs", "WatchAdvert.cs" })
        {
            Assert.Contains(changed.Changed.Keys, path => path.EndsWith(document, StringComparison.Ordinal));
            Assert.Empty((await ide.AskAsync(new IdeRequest { Do = "look", Document = document })).Squiggles);
        }
    }

    [IdeFact]
    public async Task Fix_All_in_the_solution_makes_the_same_texts_as_the_command_line()
    {
        IReadOnlyDictionary<string, string> expected = (await package.Northlight).After.Texts;
        await using Visit ide = await Visit.BeginAsync(package);

        IdeAnswer changed = await ide.FixAllAsync("Solution");

        IReadOnlyDictionary<string, string> before = (await package.Northlight).Before.Texts;
        string[] moved = [.. expected.Keys.Where(file => expected[file] != before[file])];
        Dictionary<string, string> here = changed.Changed.ToDictionary(text => moved.Single(file => text.Key.Replace('\\', '/').EndsWith('/' + file, StringComparison.Ordinal)), text => text.Value);

        // One Fix All moves an alias as a whole; the command line goes id by id, and names the type where the alias must still mean the old one.
        Assert.All(moved.Except(here.Keys), file => Assert.Contains(Alias, before[file], StringComparison.Ordinal));
        Assert.All(here.Where(file => !before[file.Key].Contains(Alias, StringComparison.Ordinal)), file => Assert.Equal(expected[file.Key], file.Value));
    }

    /// <summary>One test's use of the shared editor, which it leaves as it found it.</summary>
    private sealed class Visit(IdeSession ide) : IAsyncDisposable
    {
        public static async Task<Visit> BeginAsync(PackageFixture package) => new(await package.Ide);

        public Task<IdeAnswer> AskAsync(IdeRequest request) => ide.AskAsync(request);

        public Task<IdeAnswer> FixAllAsync(string scope) =>
            ide.AskAsync(new IdeRequest { Do = "fixall", Document = Advert, At = "V3.Pro", Key = Key, Scope = scope });

        public async ValueTask DisposeAsync() => await ide.AskAsync(new IdeRequest { Do = "undo" });
    }
}
