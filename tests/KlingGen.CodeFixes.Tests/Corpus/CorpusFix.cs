using System.Collections.Concurrent;
using KlingGen.Analyzers.Rules;
using KlingGen.CodeFixes.Tests.Payloads;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>A case of the corpus before and after Fix All.</summary>
/// <param name="Case">The case.</param>
/// <param name="Before">Its project.</param>
/// <param name="After">The same with all payloads moved.</param>
public sealed record CorpusFix(CorpusCase Case, Project Before, Project After)
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    private static readonly CodeFixVerifier<MovePayloadFixer> _typedVerifier = PayloadVerifier.Create(MovePayloadFixer.TypedEquivalenceKey);

    private static readonly ConcurrentDictionary<string, Task<CorpusFix>> _known = new();

    /// <summary>Whether anything moved.</summary>
    public bool IsChanged => After.Solution.GetChanges(Before.Solution).GetProjectChanges().Any();

    /// <summary>A case with its fix, worked out once.</summary>
    public static Task<CorpusFix> FindAsync(string name) => _known.GetOrAdd(name, static key => MakeAsync(CorpusReader.Find(key), _verifier));

    /// <summary>A case with its payloads made generated requests, as far as they can be.</summary>
    public static Task<CorpusFix> MakeTypedAsync(string name) => MakeAsync(CorpusReader.Find(name), _typedVerifier);

    /// <summary>A case that is in no file with its fix.</summary>
    public static Task<CorpusFix> MakeAsync(CorpusCase one) => MakeAsync(one, _verifier);

    /// <summary>A case that is in no file with its payloads made generated requests, as far as they can be.</summary>
    public static Task<CorpusFix> MakeTypedAsync(CorpusCase one) => MakeAsync(one, _typedVerifier);

    /// <summary>What the rules on parameters say of a project.</summary>
    public static async Task<IReadOnlyList<string>> FindReportedAsync(Project project) =>
        [.. (await _verifier.FindFixableAsync(project)).Where(diagnostic => diagnostic.Id != RuleIds.V3EndpointUsed).Select(Analysis.Describe)];

    private static async Task<CorpusFix> MakeAsync(CorpusCase one, CodeFixVerifier<MovePayloadFixer> verifier)
    {
        Project project = CorpusSolution.Create(one, usesKlingGen: true);
        Document first = TestSolution.FindOwnDocuments(project).First();
        Solution after = await verifier.FixAllAsync(project.Solution, FixAllScope.Solution, first);
        return new CorpusFix(one, project, after.GetProject(project.Id)!);
    }
}
