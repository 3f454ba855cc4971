using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Generated;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Projects;

/// <summary>What all rules need to know of one compilation. It is worked out once and shared, payloads included.</summary>
internal sealed class KlingProject
{
    private static readonly ConditionalWeakTable<Compilation, ConditionalWeakTable<AnalyzerOptions, KlingProject>> Known = new();

    private readonly TypedRequestReader _typedRequests;
    private readonly ConcurrentDictionary<SyntaxNode, Payload> _payloads = new();

    private KlingProject(KlingSymbols symbols, ProjectContracts contracts, ProjectGeneratedNames? generated, UntypedPayloads? untyped, PayloadFiles files, ProjectSearch search)
    {
        Symbols = symbols;
        Contracts = contracts;
        Typed = generated is null ? null : new TypedPayloads(this, generated);
        Untyped = untyped;
        Files = files;
        _typedRequests = new TypedRequestReader(symbols, search);
    }

    public KlingSymbols Symbols { get; }

    public ProjectContracts Contracts { get; }

    /// <summary>Generated requests and clients, or null where nothing can get at any.</summary>
    public TypedPayloads? Typed { get; }

    /// <summary>Payloads that are not generated requests, or null where none can occur.</summary>
    public UntypedPayloads? Untyped { get; }

    /// <summary>The project's payload files.</summary>
    public PayloadFiles Files { get; }

    /// <summary>The project's facts, or null where nothing of KlingGen can occur in it.</summary>
    public static KlingProject? Find(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        ConditionalWeakTable<AnalyzerOptions, KlingProject> byOptions = Known.GetOrCreateValue(compilation);
        if (byOptions.TryGetValue(options, out KlingProject? known))
        {
            return known;
        }

        KlingSymbols symbols = KlingSymbols.Find(compilation);
        ProjectContracts contracts = ProjectContracts.Read(options, cancellationToken);
        if (symbols.IsEmpty && contracts.Migrations.Count == 0)
        {
            return null;
        }

        ProjectGeneratedNames? generated = symbols.IsEmpty || contracts.Migrations.Count == 0
            ? null
            : ProjectGeneratedNames.Find(compilation, symbols.Libraries, cancellationToken);
        UntypedPayloads? untyped = UntypedPayloads.Find(compilation, contracts, cancellationToken);
        KlingProject project = new(
            symbols, contracts, generated, untyped, new PayloadFiles(options.AnalyzerConfigOptionsProvider, contracts), untyped?.Search ?? new ProjectSearch(compilation));
        return byOptions.GetValue(options, _ => project);
    }

    /// <summary>The payload that an expression creates, or null when it creates something else.</summary>
    public Payload? FindPayload(IOperation creation, CancellationToken cancellationToken = default)
    {
        if (_payloads.TryGetValue(creation.Syntax, out Payload? known))
        {
            return known;
        }

        // Only what is a payload is kept: nearly every creation in a program is not.
        return _typedRequests.Read(creation, cancellationToken) is Payload payload ? _payloads.GetOrAdd(creation.Syntax, payload) : null;
    }
}
