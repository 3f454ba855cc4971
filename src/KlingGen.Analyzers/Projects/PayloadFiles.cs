using System.Collections.Concurrent;
using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Projects;

/// <summary>The files that a project marks with <c>KlingPayload</c>.</summary>
internal sealed class PayloadFiles(AnalyzerConfigOptionsProvider options, ProjectContracts contracts)
{
    private const string PayloadMetadata = "build_metadata.AdditionalFiles.KlingPayload";
    private const string EndpointMetadata = "build_metadata.AdditionalFiles.KlingEndpoint";

    private readonly ConcurrentDictionary<AdditionalText, PayloadFile> _files = new();

    /// <summary>What a file says, or null when it is no payload file.</summary>
    public PayloadFile? Find(AdditionalText file, CancellationToken cancellationToken)
    {
        if (_files.TryGetValue(file, out PayloadFile? known))
        {
            return known;
        }

        AnalyzerConfigOptions facts = options.GetOptions(file);
        if (!facts.TryGetValue(PayloadMetadata, out string? mark) || !string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        RequestStructure structure = contracts.GetStructure(cancellationToken);
        string endpoint = facts.TryGetValue(EndpointMetadata, out string? given) ? given.Trim() : "";
        return _files.GetOrAdd(file, PayloadFileReader.Read(file, endpoint, new Nesting(structure.Members, structure.Parts, static _ => false), cancellationToken));
    }
}
