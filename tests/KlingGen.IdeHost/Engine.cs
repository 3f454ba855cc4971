using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.IdeHost;

/// <summary>The services that an editor asks. They are internal to Roslyn, so that they are found by name.</summary>
internal sealed class Engine
{
    private const string Features = "Microsoft.CodeAnalysis.Features";
    private const string Workspaces = "Microsoft.CodeAnalysis.Workspaces";

    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type _analyzers = Find(Features, "Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService");
    private static readonly Type _fixes = Find(Features, "Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
    private static readonly Type _fixAll = Find(Features, "Microsoft.CodeAnalysis.CodeFixesAndRefactorings.IFixAllGetFixesService");
    private static readonly Type _ids = Find(Workspaces, "Microsoft.CodeAnalysis.Diagnostics.DiagnosticIdFilter");

    private readonly object _analyzerService;
    private readonly object _fixService;
    private readonly object _fixAllService;

    public Engine(Workspace workspace)
    {
        _analyzerService = Service(workspace, _analyzers);
        _fixAllService = Service(workspace, _fixAll);
        MethodInfo exports = Find(Workspaces, "Microsoft.CodeAnalysis.Host.Mef.IMefHostExportProvider").GetMethods().Single(method => method.GetGenericArguments().Length == 1);
        object export = ((IEnumerable)exports.MakeGenericMethod(_fixes).Invoke(workspace.Services.HostServices, [])!).Cast<object>().Single();
        _fixService = Get(export, "Value");
    }

    /// <summary>A host with everything that the IDE composes, C# only.</summary>
    public static MefHostServices CreateHost() => MefHostServices.Create(
    [
        .. MSBuildMefHostServices.DefaultAssemblies, Assembly.Load(Features), Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"),
    ]);

    /// <summary>What is underlined in a document while it is being edited.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindSquigglesAsync(Document document)
    {
        object all = _ids.GetField("All", Any)?.GetValue(null) ?? throw new MissingMemberException(_ids.Name, "All");
        Type kind = Find(Workspaces, "Microsoft.CodeAnalysis.Diagnostics.DiagnosticKind");
        IEnumerable found = (IEnumerable)await CallAsync(
            _analyzers, _analyzerService, "GetDiagnosticsForSpanAsync", document, null, all, null, Enum.Parse(kind, "All"), CancellationToken.None);
        List<Diagnostic> squiggles = [];
        foreach (object data in found)
        {
            squiggles.Add((Diagnostic)await CallAsync(data.GetType(), data, "ToDiagnosticAsync", document.Project, CancellationToken.None));
        }

        return squiggles;
    }

    /// <summary>What the lightbulb offers at a place.</summary>
    public async Task<IReadOnlyList<Offer>> FindOffersAsync(Document document, TextSpan span)
    {
        Type extensions = Find(Features, "Microsoft.CodeAnalysis.CodeFixes.ICodeFixServiceExtensions");
        IEnumerable collections = (IEnumerable)await CallAsync(extensions, null, "GetFixesAsync", _fixService, document, span, CancellationToken.None);
        return [.. collections.Cast<object>().SelectMany(Offers)];
    }

    /// <summary>The solution after Fix All.</summary>
    public async Task<Solution?> FixAllAsync(Offer offer, Document document, FixAllScope scope)
    {
        object state = Method(offer.FixAllState!.GetType(), "With", 4).Invoke(offer.FixAllState, [document, document.Project, scope, offer.Action.EquivalenceKey])!;
        object context = typeof(FixAllContext).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
            .Single(constructor => constructor.GetParameters() is [{ ParameterType.Name: "FixAllState" }, _, _])
            .Invoke([state, Activator.CreateInstance(typeof(Progress<>).MakeGenericType(Find(Workspaces, "Microsoft.CodeAnalysis.CodeAnalysisProgress"))), CancellationToken.None]);
        return (Solution?)await CallAsync(_fixAll, _fixAllService, "GetFixAllChangedSolutionAsync", context);
    }

    private static IEnumerable<Offer> Offers(object collection)
    {
        object? state = collection.GetType().GetProperty("FixAllState")?.GetValue(collection);
        ImmutableArray<FixAllScope> scopes = (ImmutableArray<FixAllScope>)Get(collection, "SupportedScopes");
        return ((IEnumerable)Get(collection, "Fixes")).Cast<object>().Select(fix => new Offer((Microsoft.CodeAnalysis.CodeActions.CodeAction)Get(fix, "Action"), state, scopes));
    }

    private static object Service(Workspace workspace, Type type) =>
        typeof(HostWorkspaceServices).GetMethod(nameof(HostWorkspaceServices.GetRequiredService))!.MakeGenericMethod(type).Invoke(workspace.Services, [])!;

    private static Type Find(string assembly, string name) => Assembly.Load(assembly).GetType(name, throwOnError: true)!;

    private static object Get(object target, string name) =>
        target.GetType().GetProperty(name, Any)?.GetValue(target)
            ?? target.GetType().GetField(name, Any)?.GetValue(target)
            ?? throw new MissingMemberException(target.GetType().Name, name);

    private static MethodInfo Method(Type type, string name, int parameters) =>
        type.GetMethods(Any).SingleOrDefault(method => method.Name == name && method.GetParameters().Length == parameters)
            ?? throw new MissingMethodException(type.Name, name);

    private static async Task<object> CallAsync(Type type, object? target, string name, params object?[] arguments)
    {
        Task task = (Task)Method(type, name, arguments.Length).Invoke(target, arguments)!;
        await task;
        return Get(task, "Result");
    }
}
