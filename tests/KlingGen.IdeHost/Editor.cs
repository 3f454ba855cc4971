using KlingGen.IdeHost.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.IdeHost;

/// <summary>An open solution. Nothing is written to disk.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly Engine _engine;
    private readonly Solution _opened;
    private Solution _solution;

    private Editor(MSBuildWorkspace workspace, Solution opened)
    {
        _workspace = workspace;
        _engine = new Engine(workspace);
        _opened = opened;
        _solution = opened;
    }

    public static async Task<Editor> OpenAsync(string solution)
    {
        MSBuildWorkspace workspace = MSBuildWorkspace.Create(Engine.CreateHost());
        return new Editor(workspace, await workspace.OpenSolutionAsync(solution));
    }

    public Task<IdeAnswer> AnswerAsync(IdeRequest request) => request.Do switch
    {
        "look" => LookAsync(request),
        "type" => TypeAsync(request),
        "list" => ListAsync(request),
        "apply" => ApplyAsync(request),
        "fixall" => FixAllAsync(request),
        "undo" => Task.FromResult(Undo()),
        _ => throw new InvalidOperationException($"What is '{request.Do}'?"),
    };

    public void Dispose() => _workspace.Dispose();

    private async Task<IdeAnswer> LookAsync(IdeRequest request)
    {
        Document document = Find(request);
        SourceText text = await document.GetTextAsync();
        IEnumerable<Diagnostic> squiggles = await _engine.FindSquigglesAsync(document);
        return new IdeAnswer
        {
            Squiggles = [.. squiggles.OrderBy(squiggle => squiggle.Location.SourceSpan.Start).Select(squiggle => $"{squiggle.Id} {text.ToString(squiggle.Location.SourceSpan)}")],
        };
    }

    private async Task<IdeAnswer> TypeAsync(IdeRequest request)
    {
        Document document = Find(request);
        SourceText text = (await document.GetTextAsync()).Replace(await FindSpanAsync(document, request), request.Text);
        _solution = _solution.WithDocumentText(document.Id, text);
        return await LookAsync(request);
    }

    private IdeAnswer Undo()
    {
        _solution = _opened;
        return new IdeAnswer();
    }

    private async Task<IdeAnswer> ListAsync(IdeRequest request)
    {
        Document document = Find(request);
        IReadOnlyList<Offer> offers = await _engine.FindOffersAsync(document, await FindSpanAsync(document, request));
        return new IdeAnswer
        {
            Actions = [.. offers.Select(offer => new IdeAction(offer.Action.Title, offer.Action.EquivalenceKey ?? "", [.. offer.Scopes.Select(scope => scope.ToString())]))],
        };
    }

    private async Task<IdeAnswer> ApplyAsync(IdeRequest request)
    {
        Offer offer = await ChooseAsync(request);
        IEnumerable<CodeActionOperation> operations = await offer.Action.GetOperationsAsync(CancellationToken.None);
        return await TakeAsync(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution);
    }

    private async Task<IdeAnswer> FixAllAsync(IdeRequest request)
    {
        Offer offer = await ChooseAsync(request);
        FixAllScope scope = Enum.Parse<FixAllScope>(request.Scope);
        return offer.FixAllState is not null && offer.Scopes.Contains(scope)
            ? await TakeAsync(await _engine.FixAllAsync(offer, Find(request), scope) ?? _solution)
            : throw new InvalidOperationException($"No Fix All in {scope} for '{offer.Action.Title}'.");
    }

    private async Task<Offer> ChooseAsync(IdeRequest request)
    {
        Document document = Find(request);
        IReadOnlyList<Offer> offers = await _engine.FindOffersAsync(document, await FindSpanAsync(document, request));
        return offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == request.Key)
            ?? throw new InvalidOperationException($"'{request.Key}' is not among {string.Join(", ", offers.Select(offer => offer.Action.Title))}.");
    }

    // What is looked at next is the result.
    private async Task<IdeAnswer> TakeAsync(Solution changed)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (ProjectChanges project in changed.GetChanges(_solution).GetProjectChanges())
        {
            foreach (DocumentId id in project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true))
            {
                Document document = changed.GetDocument(id)!;
                string text = (await document.GetTextAsync()).ToString();
                if (!texts.TryAdd(document.FilePath!, text) && texts[document.FilePath!] != text)
                {
                    throw new InvalidOperationException($"'{document.FilePath}' has become different in two projects.");
                }
            }
        }

        _solution = changed;
        return new IdeAnswer { Changed = texts };
    }

    private Document Find(IdeRequest request) =>
        _solution.Projects.SelectMany(project => project.Documents).FirstOrDefault(document => document.FilePath!.Replace('\\', '/').EndsWith('/' + request.Document, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No document '{request.Document}'.");

    private static async Task<TextSpan> FindSpanAsync(Document document, IdeRequest request)
    {
        int start = (await document.GetTextAsync()).ToString().IndexOf(request.At, StringComparison.Ordinal);
        return start < 0 ? throw new InvalidOperationException($"'{request.At}' is not in {document.Name}.") : new TextSpan(start, request.At.Length);
    }
}
