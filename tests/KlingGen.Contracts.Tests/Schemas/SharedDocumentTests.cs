using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>fal's real documents, all of them.</summary>
public sealed class SharedDocumentTests
{
    [SharedContractsFact]
    public void All_32_documents_are_read_without_a_problem()
    {
        string[] files = Directory.GetFiles(Repository.SharedContracts, "*.json");
        Assert.Equal(32, files.Length);
        foreach (string file in files)
        {
            ContractDocument document = ContractReader.Read(file, File.ReadAllText(file));
            Assert.Equal([], document.Problems);
            EndpointContract endpoint = Assert.Single(document.Endpoints);
            Assert.Equal(Path.GetFileNameWithoutExtension(file).Replace("--", "/"), endpoint.Id.Value);
        }
    }
}
