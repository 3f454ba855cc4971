using System.Collections.Immutable;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Says what a new endpoint assumes that the old one could not be told.</summary>
internal static class Assumptions
{
    /// <summary>What the new endpoint has a default for and the old one had no parameter for, as <c>name = value</c>.</summary>
    public static ImmutableArray<string> Find(ProjectContracts project, string oldEndpoint, EndpointId newEndpoint, CancellationToken cancellationToken)
    {
        ContractSet contracts = project.GetContracts(cancellationToken);
        if (contracts.FindRequest(oldEndpoint) is not ObjectType oldRequest
            || contracts.FindRequest(newEndpoint.Value) is not ObjectType newRequest)
        {
            return ImmutableArray<string>.Empty;
        }

        return
        [
            .. newRequest.Parameters
                .Where(parameter => parameter.Default is not null && oldRequest.Find(parameter.WireName) is null)
                .Select(parameter => parameter.WireName + " = " + parameter.Default),
        ];
    }
}
