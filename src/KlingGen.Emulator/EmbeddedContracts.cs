using System.Reflection;
using System.Text;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;

namespace KlingGen.Emulator;

/// <summary>The contracts of KlingGen's own schemas, which are inside this assembly.</summary>
internal static class EmbeddedContracts
{
    private const string Folder = "schemas/";

    private static readonly Lazy<ContractSet> _all = new(Read);

    public static ContractSet All => _all.Value;

    /// <summary>The documents that they are read from.</summary>
    public static IReadOnlyList<ContractDocument> ReadDocuments()
    {
        Assembly assembly = typeof(EmbeddedContracts).Assembly;
        List<ContractDocument> documents = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            documents.Add(Contracts.Schemas.ContractReader.Read(name.Replace('\\', '/'), reader.ReadToEnd()));
        }

        return documents;
    }

    private static ContractSet Read() => new(ReadDocuments(), []);
}
