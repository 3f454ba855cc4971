using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Pipeline;

/// <summary>Which of the types that <c>init</c>, <c>required</c> and nullable analysis need are absent: .NET Framework and .NET Standard have none of them.</summary>
internal sealed record MissingTypes(bool IsExternalInit, bool RequiredMember, bool CompilerFeatureRequired, bool SetsRequiredMembers, bool NotNullWhen, bool NotNullIfNotNull)
{
    public static readonly MissingTypes None = new(false, false, false, false, false, false);

    public bool Any => IsExternalInit || RequiredMember || CompilerFeatureRequired || SetsRequiredMembers || NotNullWhen || NotNullIfNotNull;

    public static MissingTypes Find(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new MissingTypes(
            IsMissing(compilation, "System.Runtime.CompilerServices.IsExternalInit"),
            IsMissing(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute"),
            IsMissing(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
            IsMissing(compilation, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
            IsMissing(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            IsMissing(compilation, "System.Diagnostics.CodeAnalysis.NotNullIfNotNullAttribute"));
    }

    // Of two that friends of this assembly have, the compiler would take neither.
    private static bool IsMissing(Compilation compilation, string name)
    {
        int accessible = 0;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return false;
            }

            accessible += compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? 1 : 0;
        }

        return accessible != 1;
    }
}
