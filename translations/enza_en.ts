<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CriteriaWords</name>
    <message>
        <source>supporting</source>
        <translation>supporting</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>very strong</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>stand-alone</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>considered, not applied</source>
        <translation>considered, not applied</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>by points</translation>
    </message>
    <message>
        <source>by combination rules</source>
        <translation>by combination rules</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>not applied: %1</source>
        <translation>not applied: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>exon %1</source>
        <translation>exon %1</translation>
    </message>
    <message>
        <source>genotype %1</source>
        <translation>genotype %1</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>depth %1</translation>
    </message>
    <message>
        <source>highest frequency %1</source>
        <translation>highest frequency %1</translation>
    </message>
    <message>
        <source>ClinVar %1</source>
        <translation>ClinVar %1</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Opinions by</source>
        <translation>Opinions by</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
</context>
<context>
    <name>InheritanceWords</name>
    <message>
        <source>no sample</source>
        <translation>no sample</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>not in this file</translation>
    </message>
    <message>
        <source>no genotype</source>
        <translation>no genotype</translation>
    </message>
    <message>
        <source>half of the genotype is missing</source>
        <translation>half of the genotype is missing</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s)</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n reads</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 are needed</source>
        <translation>, %1 are needed</translation>
    </message>
    <message>
        <source>genotype quality %1, %2 is needed</source>
        <translation>genotype quality %1, %2 is needed</translation>
    </message>
    <message>
        <source>called as reference, but some reads have the variant</source>
        <translation>called as reference, but some reads have the variant</translation>
    </message>
    <message>
        <source>one copy is called where there should be two</source>
        <translation>one copy is called where there should be two</translation>
    </message>
    <message>
        <source>two alleles are called where a male has one</source>
        <translation>two alleles are called where a male has one</translation>
    </message>
    <message>
        <source>de novo</source>
        <translation>de novo</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive, two copies</source>
        <translation>autosomal recessive, two copies</translation>
    </message>
    <message>
        <source>compound heterozygous</source>
        <translation>compound heterozygous</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-linked</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>mitochondrial</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>none fits</translation>
    </message>
    <message>
        <source>fits, recessive or dominant</source>
        <translation>fits, recessive or dominant</translation>
    </message>
    <message>
        <source>fits, recessive</source>
        <translation>fits, recessive</translation>
    </message>
    <message>
        <source>fits, dominant</source>
        <translation>fits, dominant</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>GQ %1</source>
        <translation>GQ %1</translation>
    </message>
    <message>
        <source>one from each parent</source>
        <translation>one from each parent</translation>
    </message>
    <message>
        <source>on different copies, as the reads show</source>
        <translation>on different copies, as the reads show</translation>
    </message>
    <message>
        <source>possible: nothing tells whether they lie on different copies</source>
        <translation>possible: nothing tells whether they lie on different copies</translation>
    </message>
</context>
<context>
    <name>SaidFacts</name>
    <message>
        <source>highly specific for the gene</source>
        <translation>highly specific for the gene</translation>
    </message>
    <message>
        <source>fits the gene, not highly specific</source>
        <translation>fits the gene, not highly specific</translation>
    </message>
    <message>
        <source>fits, but many genes cause it</source>
        <translation>fits, but many genes cause it</translation>
    </message>
    <message>
        <source>does not fit the gene</source>
        <translation>does not fit the gene</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>in trans</source>
        <translation>in trans</translation>
    </message>
    <message>
        <source>in cis</source>
        <translation>in cis</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validated</translation>
    </message>
    <message>
        <source>not validated</source>
        <translation>not validated</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>autosomal recessive</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-linked</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicted</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>not predicted</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>frequent</source>
        <translation>frequent</translation>
    </message>
    <message>
        <source>not frequent</source>
        <translation>not frequent</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>more than 10 %</source>
        <translation>more than 10 %</translation>
    </message>
    <message>
        <source>up to 10 %</source>
        <translation>up to 10 %</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>proven not to</source>
        <translation>proven not to</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Rare disease</source>
        <translation>Rare disease</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Solid tumour</source>
        <translation>Solid tumour</translation>
    </message>
    <message>
        <source>Haematological malignancy</source>
        <translation>Haematological malignancy</translation>
    </message>
    <message>
        <source>Paediatric cancer</source>
        <translation>Paediatric cancer</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sex unknown</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>proband</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>father</source>
        <translation>father</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sibling</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>other relative</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>no role yet</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>tumour</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Physician</translation>
    </message>
    <message>
        <source>Genetic counsellor</source>
        <translation>Genetic counsellor</translation>
    </message>
    <message>
        <source>Panel member</source>
        <translation>Panel member</translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation>Panel chair</translation>
    </message>
    <message>
        <source>Panel secretariat</source>
        <translation>Panel secretariat</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Data manager</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondary</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>Sequencing artefact</source>
        <translation>Sequencing artefact</translation>
    </message>
    <message>
        <source>Too common in the population</source>
        <translation>Too common in the population</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Low quality</translation>
    </message>
    <message>
        <source>Evidence that it is benign</source>
        <translation>Evidence that it is benign</translation>
    </message>
    <message>
        <source>Inheritance does not fit</source>
        <translation>Inheritance does not fit</translation>
    </message>
    <message>
        <source>Does not fit the phenotype</source>
        <translation>Does not fit the phenotype</translation>
    </message>
    <message>
        <source>Not part of the question</source>
        <translation>Not part of the question</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>germline</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatic</translation>
    </message>
    <message>
        <source>TMB (mutations per Mb)</source>
        <translation>TMB (mutations per Mb)</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>HRD</source>
        <translation>HRD</translation>
    </message>
    <message>
        <source>Germline (ACMG/AMP)</source>
        <translation>Germline (ACMG/AMP)</translation>
    </message>
    <message>
        <source>Oncogenicity (ClinGen/CGC/VICC)</source>
        <translation>Oncogenicity (ClinGen/CGC/VICC)</translation>
    </message>
    <message>
        <source>pathogenic</source>
        <translation>pathogenic</translation>
    </message>
    <message>
        <source>likely pathogenic</source>
        <translation>likely pathogenic</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>uncertain significance</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>likely benign</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benign</translation>
    </message>
    <message>
        <source>oncogenic</source>
        <translation>oncogenic</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>likely oncogenic</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>not judged yet</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>That cannot be asked</source>
        <translation>That cannot be asked</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Refused, nothing was changed</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Not permitted</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>The workspace is locked</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <translation>Somebody changed it meanwhile</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>The passphrase does not fit</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>The workspace is in use</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>There is no workspace here</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>The workspace is damaged</translation>
    </message>
    <message>
        <source>The workspace was written by a newer Enza</source>
        <translation>The workspace was written by a newer Enza</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The folder is read-only</source>
        <translation>The folder is read-only</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the workspace under Workspace.</source>
        <translation>Try again. If it happens again, check the workspace under Workspace.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Check what was entered.</translation>
    </message>
    <message>
        <source>Correct the place named above and try again.</source>
        <translation>Correct the place named above and try again.</translation>
    </message>
    <message>
        <source>Ask somebody whose role may do this.</source>
        <translation>Ask somebody whose role may do this.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Unlock it and try again.</translation>
    </message>
    <message>
        <source>Go back to the list and look for it again.</source>
        <translation>Go back to the list and look for it again.</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <translation>Look at the newer version, then make your change again.</translation>
    </message>
    <message>
        <source>Check the network. Work goes on without it.</source>
        <translation>Check the network. Work goes on without it.</translation>
    </message>
    <message>
        <source>Type it again; check Caps Lock and the keyboard layout. If it is lost, use the recovery code.</source>
        <translation>Type it again; check Caps Lock and the keyboard layout. If it is lost, use the recovery code.</translation>
    </message>
    <message>
        <source>Close it there, or wait, then try again.</source>
        <translation>Close it there, or wait, then try again.</translation>
    </message>
    <message>
        <source>Choose another folder, or create a workspace here.</source>
        <translation>Choose another folder, or create a workspace here.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder and keep this one.</source>
        <translation>Nothing was changed. Restore the newest backup into a new folder and keep this one.</translation>
    </message>
    <message>
        <source>Install the newer Enza on this computer, then open it again.</source>
        <translation>Install the newer Enza on this computer, then open it again.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is still there.</source>
        <translation>Free some space, then try again. What was saved before is still there.</translation>
    </message>
    <message>
        <source>Ask for write access to the folder, or choose another one.</source>
        <translation>Ask for write access to the folder, or choose another one.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>field %1</translation>
    </message>
    <message>
        <source>Copy number (ACMG/ClinGen)</source>
        <translation>Copy number (ACMG/ClinGen)</translation>
    </message>
</context>
<context>
    <name>enza</name>
    <message>
        <source>&quot;%1&quot; is not SCALE:LEVEL</source>
        <translation>&quot;%1&quot; is not SCALE:LEVEL</translation>
    </message>
    <message>
        <source>nothing was assessed; give a class, codes, a tier or a comment</source>
        <translation>nothing was assessed; give a class, codes, a tier or a comment</translation>
    </message>
    <message>
        <source>a line of a batch is a JSON array of words: %1</source>
        <translation>a line of a batch is a JSON array of words: %1</translation>
    </message>
    <message>
        <source>a line of a batch is a JSON array of words</source>
        <translation>a line of a batch is a JSON array of words</translation>
    </message>
    <message>
        <source>in a batch this option stands before &quot;batch&quot;</source>
        <translation>in a batch this option stands before &quot;batch&quot;</translation>
    </message>
    <message>
        <source>a batch does not run batches</source>
        <translation>a batch does not run batches</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>the answer could not be written</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a descriptor</source>
        <translation>&quot;%1&quot; is not the number of a descriptor</translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>the two passphrases are not the same</translation>
    </message>
    <message>
        <source>this workspace has %1 users; say which one with --user or ENZA_USER</source>
        <translation>this workspace has %1 users; say which one with --user or ENZA_USER</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 2026-11-20T06:40:00Z</source>
        <translation>&quot;%1&quot; is not a time like 2026-11-20T06:40:00Z</translation>
    </message>
    <message>
        <source>no workspace was named; give --workspace DIR or set ENZA_WORKSPACE</source>
        <translation>no workspace was named; give --workspace DIR or set ENZA_WORKSPACE</translation>
    </message>
    <message>
        <source>there is nothing of yours to undo in this case</source>
        <translation>there is nothing of yours to undo in this case</translation>
    </message>
    <message>
        <source>there is no such command; &quot;enzactl help&quot; lists them all</source>
        <translation>there is no such command; &quot;enzactl help&quot; lists them all</translation>
    </message>
    <message>
        <source>there is no such person in this case</source>
        <translation>there is no such person in this case</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; is not a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>&quot;%1&quot; is not a number from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (YYYY-MM-DD)</source>
        <translation>&quot;%1&quot; is not a date (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>it needs one more word: %1</source>
        <translation>it needs one more word: %1</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>there is no such option</translation>
    </message>
    <message>
        <source>it takes no value</source>
        <translation>it takes no value</translation>
    </message>
    <message>
        <source>it was given twice</source>
        <translation>it was given twice</translation>
    </message>
    <message>
        <source>it needs a value: %1</source>
        <translation>it needs a value: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>&quot;%1&quot; is not %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>&quot;%1&quot; is not one of %2</translation>
    </message>
    <message>
        <source>no command was given; &quot;enzactl help&quot; lists them all</source>
        <translation>no command was given; &quot;enzactl help&quot; lists them all</translation>
    </message>
    <message>
        <source>the option --%1 %2 is missing; see &quot;enzactl help %3&quot;</source>
        <translation>the option --%1 %2 is missing; see &quot;enzactl help %3&quot;</translation>
    </message>
    <message>
        <source>%1 is missing; see &quot;enzactl help %2&quot;</source>
        <translation>%1 is missing; see &quot;enzactl help %2&quot;</translation>
    </message>
    <message>
        <source>this word is one too many; see &quot;enzactl help %1&quot;</source>
        <translation>this word is one too many; see &quot;enzactl help %1&quot;</translation>
    </message>
    <message>
        <source>there is no such sample in this case</source>
        <translation>there is no such sample in this case</translation>
    </message>
    <message>
        <source>name the workspace and the user to recover</source>
        <translation>name the workspace and the user to recover</translation>
    </message>
    <message>
        <source>no variant passes, nothing was put aside</source>
        <translation>no variant passes, nothing was put aside</translation>
    </message>
    <message>
        <source>the case has no such file of variants</source>
        <translation>the case has no such file of variants</translation>
    </message>
    <message>
        <source>the case has several files; say which one: %1</source>
        <translation>the case has several files; say which one: %1</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; &quot;enzactl preset list&quot; shows them</source>
        <translation>there is no preset &quot;%1&quot;; &quot;enzactl preset list&quot; shows them</translation>
    </message>
    <message>
        <source>this case has no such variant</source>
        <translation>this case has no such variant</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>there is no column &quot;%1&quot;</translation>
    </message>
    <message>
        <source>say who the first user is</source>
        <translation>say who the first user is</translation>
    </message>
    <message>
        <source>%1 is a workspace for real work, not a demonstration. Choose another folder.</source>
        <translation>%1 is a workspace for real work, not a demonstration. Choose another folder.</translation>
    </message>
    <message>
        <source>this permit was already used</source>
        <translation>this permit was already used</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>this is not valid JSON: %1</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>a JSON object was expected</translation>
    </message>
    <message>
        <source>the disk is full (%1)</source>
        <translation>the disk is full (%1)</translation>
    </message>
    <message>
        <source>no permission (%1)</source>
        <translation>no permission (%1)</translation>
    </message>
    <message>
        <source>it does not exist (%1)</source>
        <translation>it does not exist (%1)</translation>
    </message>
    <message>
        <source>it failed (%1): %2</source>
        <translation>it failed (%1): %2</translation>
    </message>
    <message>
        <source>it is in use by %1 (process %2 on %3)</source>
        <translation>it is in use by %1 (process %2 on %3)</translation>
    </message>
    <message>
        <source>it is too long to be a secret</source>
        <translation>it is too long to be a secret</translation>
    </message>
    <message>
        <source>it holds no secret: it is empty</source>
        <translation>it holds no secret: it is empty</translation>
    </message>
    <message>
        <source>it is locked, and there is no terminal to ask for a passphrase on; give it by a file or a descriptor</source>
        <translation>it is locked, and there is no terminal to ask for a passphrase on; give it by a file or a descriptor</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>no passphrase was entered</translation>
    </message>
    <message>
        <source>nothing allows &quot;%1&quot; for the purpose &quot;%2&quot;</source>
        <translation>nothing allows &quot;%1&quot; for the purpose &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the role %1 may not do this</source>
        <translation>the role %1 may not do this</translation>
    </message>
    <message>
        <source>one of the roles: %1</source>
        <translation>one of the roles: %1</translation>
    </message>
    <message>
        <source>it is not said who receives it</source>
        <translation>it is not said who receives it</translation>
    </message>
    <message>
        <source>the name of a recipient</source>
        <translation>the name of a recipient</translation>
    </message>
    <message>
        <source>it is not said whose data this is</source>
        <translation>it is not said whose data this is</translation>
    </message>
    <message>
        <source>the case and the persons whose data it holds</source>
        <translation>the case and the persons whose data it holds</translation>
    </message>
    <message>
        <source>this way out may carry nothing of any person</source>
        <translation>this way out may carry nothing of any person</translation>
    </message>
    <message>
        <source>a content that concerns nobody</source>
        <translation>a content that concerns nobody</translation>
    </message>
    <message>
        <source>this workspace was restored, and consent was not confirmed since</source>
        <translation>this workspace was restored, and consent was not confirmed since</translation>
    </message>
    <message>
        <source>a confirmation that consent is as recorded</source>
        <translation>a confirmation that consent is as recorded</translation>
    </message>
    <message>
        <source>a consent record that can be read</source>
        <translation>a consent record that can be read</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>consent was withdrawn</translation>
    </message>
    <message>
        <source>a new consent of this person</source>
        <translation>a new consent of this person</translation>
    </message>
    <message>
        <source>a link is judged by its address</source>
        <translation>a link is judged by its address</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>the address</translation>
    </message>
    <message>
        <source>the address at &quot;%1&quot; may hold more than public identifiers</source>
        <translation>the address at &quot;%1&quot; may hold more than public identifiers</translation>
    </message>
    <message>
        <source>an address of a known site with public identifiers only</source>
        <translation>an address of a known site with public identifiers only</translation>
    </message>
    <message>
        <source>the workspace was locked meanwhile</source>
        <translation>the workspace was locked meanwhile</translation>
    </message>
    <message>
        <source>an open workspace</source>
        <translation>an open workspace</translation>
    </message>
    <message>
        <source>it is not said what leaves</source>
        <translation>it is not said what leaves</translation>
    </message>
    <message>
        <source>the SHA-256 of the content</source>
        <translation>the SHA-256 of the content</translation>
    </message>
    <message>
        <source>the role %1 may not do &quot;%2&quot;</source>
        <translation>the role %1 may not do &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the permission set uses &quot;%1&quot;, which does not exist</source>
        <translation>the permission set uses &quot;%1&quot;, which does not exist</translation>
    </message>
    <message>
        <source>the Crypt4GH header does not verify</source>
        <translation>the Crypt4GH header does not verify</translation>
    </message>
    <message>
        <source>this is not a Crypt4GH file</source>
        <translation>this is not a Crypt4GH file</translation>
    </message>
    <message>
        <source>this Crypt4GH file is of a version Enza does not know</source>
        <translation>this Crypt4GH file is of a version Enza does not know</translation>
    </message>
    <message>
        <source>this key does not open the Crypt4GH file; it was encrypted for somebody else</source>
        <translation>this key does not open the Crypt4GH file; it was encrypted for somebody else</translation>
    </message>
    <message>
        <source>this is not a Crypt4GH %1 key</source>
        <translation>this is not a Crypt4GH %1 key</translation>
    </message>
    <message>
        <source>this private key is protected by a passphrase (%1); remove the passphrase first, Enza reads plain keys only</source>
        <translation>this private key is protected by a passphrase (%1); remove the passphrase first, Enza reads plain keys only</translation>
    </message>
    <message>
        <source>segment %1 of the encrypted file does not verify</source>
        <translation>segment %1 of the encrypted file does not verify</translation>
    </message>
    <message>
        <source>the encrypted file is cut off</source>
        <translation>the encrypted file is cut off</translation>
    </message>
    <message>
        <source>the file is too long (over 256 TiB)</source>
        <translation>the file is too long (over 256 TiB)</translation>
    </message>
    <message>
        <source>a rule set needs &quot;%1&quot;</source>
        <translation>a rule set needs &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no rule set for &quot;%1&quot; is in force on %2</source>
        <translation>no rule set for &quot;%1&quot; is in force on %2</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a %2</source>
        <translation>the value of &quot;%1&quot; is not a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variant key</source>
        <translation>&quot;%1&quot; is not a variant key</translation>
    </message>
    <message>
        <source>The record cannot be found in the stored file: the stored file or its index is damaged</source>
        <translation>The record cannot be found in the stored file: the stored file or its index is damaged</translation>
    </message>
    <message>
        <source>The compressed file is cut off: its end mark is missing. Get the file again from its source</source>
        <translation>The compressed file is cut off: its end mark is missing. Get the file again from its source</translation>
    </message>
    <message>
        <source>The line is longer than 256 MB</source>
        <translation>The line is longer than 256 MB</translation>
    </message>
    <message>
        <source>The BCF file is damaged or cut off. Get the file again from its source</source>
        <translation>The BCF file is damaged or cut off. Get the file again from its source</translation>
    </message>
    <message>
        <source>The record does not have the allele that was asked for</source>
        <translation>The record does not have the allele that was asked for</translation>
    </message>
    <message>
        <source>The stored header of the variant file cannot be read</source>
        <translation>The stored header of the variant file cannot be read</translation>
    </message>
    <message>
        <source>Column %1 of the #CHROM line should be &quot;%2&quot; but is &quot;%3&quot;; columns are separated by tabs</source>
        <translation>Column %1 of the #CHROM line should be &quot;%2&quot; but is &quot;%3&quot;; columns are separated by tabs</translation>
    </message>
    <message>
        <source>Column 9 of the #CHROM line should be &quot;FORMAT&quot; but is &quot;%1&quot;</source>
        <translation>Column 9 of the #CHROM line should be &quot;FORMAT&quot; but is &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The #CHROM line has a FORMAT column but no samples</source>
        <translation>The #CHROM line has a FORMAT column but no samples</translation>
    </message>
    <message>
        <source>A sample has no name</source>
        <translation>A sample has no name</translation>
    </message>
    <message>
        <source>Two samples are named &quot;%1&quot;</source>
        <translation>Two samples are named &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1: a header line without &quot;=&quot;</source>
        <translation>Line %1: a header line without &quot;=&quot;</translation>
    </message>
    <message>
        <source>Line %1: a header line without a value</source>
        <translation>Line %1: a header line without a value</translation>
    </message>
    <message>
        <source>Line %1: the definition is not a list of key=value pairs between &lt; and &gt;</source>
        <translation>Line %1: the definition is not a list of key=value pairs between &lt; and &gt;</translation>
    </message>
    <message>
        <source>Line %1: ##fileformat should be the first line</source>
        <translation>Line %1: ##fileformat should be the first line</translation>
    </message>
    <message>
        <source>Line %1: a definition without an ID</source>
        <translation>Line %1: a definition without an ID</translation>
    </message>
    <message>
        <source>Line %1: the place of the pedigree database is not an address</source>
        <translation>Line %1: the place of the pedigree database is not an address</translation>
    </message>
    <message>
        <source>Line %1: a definition without a known Type</source>
        <translation>Line %1: a definition without a known Type</translation>
    </message>
    <message>
        <source>Line %1: a definition without a known Number</source>
        <translation>Line %1: a definition without a known Number</translation>
    </message>
    <message>
        <source>Line %1: an ID is defined a second time; the first definition holds</source>
        <translation>Line %1: an ID is defined a second time; the first definition holds</translation>
    </message>
    <message>
        <source>Line %1: the ID is not the first part of the definition</source>
        <translation>Line %1: the ID is not the first part of the definition</translation>
    </message>
    <message>
        <source>Line %1: the description is missing or not in quotes</source>
        <translation>Line %1: the description is missing or not in quotes</translation>
    </message>
    <message>
        <source>Line %1: %2 is defined in another way than the specification has it</source>
        <translation>Line %1: %2 is defined in another way than the specification has it</translation>
    </message>
    <message>
        <source>Line %1: an ALT definition has an ID and a description, nothing else</source>
        <translation>Line %1: an ALT definition has an ID and a description, nothing else</translation>
    </message>
    <message>
        <source>Line %1: a definition without a valid ID</source>
        <translation>Line %1: a definition without a valid ID</translation>
    </message>
    <message>
        <source>Line %1: the contig name has characters it should not have</source>
        <translation>Line %1: the contig name has characters it should not have</translation>
    </message>
    <message>
        <source>The last line does not end with a line break</source>
        <translation>The last line does not end with a line break</translation>
    </message>
    <message>
        <source>The header holds binary data</source>
        <translation>The header holds binary data</translation>
    </message>
    <message>
        <source>Line %1: the header is not UTF-8</source>
        <translation>Line %1: the header is not UTF-8</translation>
    </message>
    <message>
        <source>There is no #CHROM line, and what follows is not a variant record: this is not a VCF file</source>
        <translation>There is no #CHROM line, and what follows is not a variant record: this is not a VCF file</translation>
    </message>
    <message>
        <source>The #CHROM line is missing; columns were taken in the order of the VCF specification</source>
        <translation>The #CHROM line is missing; columns were taken in the order of the VCF specification</translation>
    </message>
    <message>
        <source>The ##fileformat line is missing</source>
        <translation>The ##fileformat line is missing</translation>
    </message>
    <message>
        <source>The file says it is of format &quot;%1&quot;; it was read as VCF 4</source>
        <translation>The file says it is of format &quot;%1&quot;; it was read as VCF 4</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off: a block cannot be read. Get the file again from its source</source>
        <translation>The compressed file is damaged or cut off: a block cannot be read. Get the file again from its source</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off: it cannot be inflated. Get the file again from its source</source>
        <translation>The compressed file is damaged or cut off: it cannot be inflated. Get the file again from its source</translation>
    </message>
    <message>
        <source>There is no way to read a file of format &quot;%1&quot;</source>
        <translation>There is no way to read a file of format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Line %1: an allele holds an ambiguous base (other than A, C, G, T, N)</source>
        <translation>Line %1: an allele holds an ambiguous base (other than A, C, G, T, N)</translation>
    </message>
    <message>
        <source>The line holds binary data (byte %1)</source>
        <translation>The line holds binary data (byte %1)</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text (byte %1)</source>
        <translation>The line is not UTF-8 text (byte %1)</translation>
    </message>
    <message>
        <source>Line %1: the last line does not end with a line break</source>
        <translation>Line %1: the last line does not end with a line break</translation>
    </message>
    <message>
        <source>The line is empty</source>
        <translation>The line is empty</translation>
    </message>
    <message>
        <source>A header line stands among the records; were two files joined?</source>
        <translation>A header line stands among the records; were two files joined?</translation>
    </message>
    <message>
        <source>The line has %1 columns where the header has %2</source>
        <translation>The line has %1 columns where the header has %2</translation>
    </message>
    <message>
        <source>The chromosome is empty</source>
        <translation>The chromosome is empty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chromosome name</source>
        <translation>&quot;%1&quot; is not a chromosome name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a position</source>
        <translation>&quot;%1&quot; is not a position</translation>
    </message>
    <message>
        <source>Line %1: the reference allele is empty; the record is kept as it is written</source>
        <translation>Line %1: the reference allele is empty; the record is kept as it is written</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference allele</source>
        <translation>&quot;%1&quot; is not a reference allele</translation>
    </message>
    <message>
        <source>Line %1: the reference allele holds other letters than bases</source>
        <translation>Line %1: the reference allele holds other letters than bases</translation>
    </message>
    <message>
        <source>Line %1: column %2 is empty and was taken as unknown</source>
        <translation>Line %1: column %2 is empty and was taken as unknown</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a quality</source>
        <translation>&quot;%1&quot; is not a quality</translation>
    </message>
    <message>
        <source>Line %1: the quality is negative</source>
        <translation>Line %1: the quality is negative</translation>
    </message>
    <message>
        <source>Line %1: column %2 holds blanks</source>
        <translation>Line %1: column %2 holds blanks</translation>
    </message>
    <message>
        <source>Line %1: the list of IDs has an empty one</source>
        <translation>Line %1: the list of IDs has an empty one</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a valid FILTER</source>
        <translation>Line %1: &quot;%2&quot; is not a valid FILTER</translation>
    </message>
    <message>
        <source>Line %1: the chromosome name &quot;%2&quot; has characters it should not have</source>
        <translation>Line %1: the chromosome name &quot;%2&quot; has characters it should not have</translation>
    </message>
    <message>
        <source>Line %1: records of chromosome %2 stand apart; the file is not sorted</source>
        <translation>Line %1: records of chromosome %2 stand apart; the file is not sorted</translation>
    </message>
    <message>
        <source>Line %1: the position is lower than the one before; the file is not sorted</source>
        <translation>Line %1: the position is lower than the one before; the file is not sorted</translation>
    </message>
    <message>
        <source>Line %1: the same variant stands on two lines</source>
        <translation>Line %1: the same variant stands on two lines</translation>
    </message>
    <message>
        <source>Line %1: the alternate allele is empty; the record is kept as it is written</source>
        <translation>Line %1: the alternate allele is empty; the record is kept as it is written</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an alternate allele</source>
        <translation>&quot;%1&quot; is not an alternate allele</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not an alternate allele as the specification has it; it is kept as it is written</source>
        <translation>Line %1: &quot;%2&quot; is not an alternate allele as the specification has it; it is kept as it is written</translation>
    </message>
    <message>
        <source>The record has %1 alternate alleles, more than can be read</source>
        <translation>The record has %1 alternate alleles, more than can be read</translation>
    </message>
    <message>
        <source>Line %1: one of several alternate alleles is missing</source>
        <translation>Line %1: one of several alternate alleles is missing</translation>
    </message>
    <message>
        <source>Line %1: an alternate allele is given twice</source>
        <translation>Line %1: an alternate allele is given twice</translation>
    </message>
    <message>
        <source>Line %1: INFO has an entry without a name</source>
        <translation>Line %1: INFO has an entry without a name</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is not defined in the header</source>
        <translation>Line %1: INFO %2 is not defined in the header</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is given twice; the first value counts</source>
        <translation>Line %1: INFO %2 is given twice; the first value counts</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 has a value where the header says it is a flag, or has none where it needs one</source>
        <translation>Line %1: INFO %2 has a value where the header says it is a flag, or has none where it needs one</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 does not have as many values as it should</source>
        <translation>Line %1: INFO %2 does not have as many values as it should</translation>
    </message>
    <message>
        <source>Line %1: a structural allele has no SVLEN</source>
        <translation>Line %1: a structural allele has no SVLEN</translation>
    </message>
    <message>
        <source>Line %1: SVCLAIM does not fit the allele</source>
        <translation>Line %1: SVCLAIM does not fit the allele</translation>
    </message>
    <message>
        <source>Line %1: alleles that share a copy number differ in SVLEN</source>
        <translation>Line %1: alleles that share a copy number differ in SVLEN</translation>
    </message>
    <message>
        <source>Line %1: FORMAT CICN stands without CN</source>
        <translation>Line %1: FORMAT CICN stands without CN</translation>
    </message>
    <message>
        <source>Line %1: RUL is not the length of RUS</source>
        <translation>Line %1: RUL is not the length of RUS</translation>
    </message>
    <message>
        <source>Line %1: an allele&apos;s phase set, order and quality do not fit together</source>
        <translation>Line %1: an allele&apos;s phase set, order and quality do not fit together</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a field without a name</source>
        <translation>&quot;%1&quot; has a field without a name</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 is not defined in the header</source>
        <translation>Line %1: FORMAT %2 is not defined in the header</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a valid FORMAT name</source>
        <translation>Line %1: &quot;%2&quot; is not a valid FORMAT name</translation>
    </message>
    <message>
        <source>Line %1: GT is not the first FORMAT field</source>
        <translation>Line %1: GT is not the first FORMAT field</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a field twice</source>
        <translation>&quot;%1&quot; names a field twice</translation>
    </message>
    <message>
        <source>A sample has more values than FORMAT &quot;%1&quot; names</source>
        <translation>A sample has more values than FORMAT &quot;%1&quot; names</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a genotype</source>
        <translation>&quot;%1&quot; is not a genotype</translation>
    </message>
    <message>
        <source>Line %1: a genotype names an alternate allele where the record has none</source>
        <translation>Line %1: a genotype names an alternate allele where the record has none</translation>
    </message>
    <message>
        <source>Genotype &quot;%1&quot; names an allele the record does not have</source>
        <translation>Genotype &quot;%1&quot; names an allele the record does not have</translation>
    </message>
    <message>
        <source>Line %1: a breakend does not say where its mate is</source>
        <translation>Line %1: a breakend does not say where its mate is</translation>
    </message>
    <message>
        <source>Line %1: %2 is no known type of structural variant</source>
        <translation>Line %1: %2 is no known type of structural variant</translation>
    </message>
    <message>
        <source>The line has %1 columns; a PED line has six: family, individual, father, mother, sex, phenotype</source>
        <translation>The line has %1 columns; a PED line has six: family, individual, father, mother, sex, phenotype</translation>
    </message>
    <message>
        <source>The individual has no id</source>
        <translation>The individual has no id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is described a second time; the first is on line %2</source>
        <translation>&quot;%1&quot; is described a second time; the first is on line %2</translation>
    </message>
    <message>
        <source>The file describes nobody</source>
        <translation>The file describes nobody</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named as both father and mother</source>
        <translation>&quot;%1&quot; is named as both father and mother</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the father but is female on line %2</source>
        <translation>&quot;%1&quot; is the father but is female on line %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the mother but is male on line %2</source>
        <translation>&quot;%1&quot; is the mother but is male on line %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an ancestor of themselves</source>
        <translation>&quot;%1&quot; would be an ancestor of themselves</translation>
    </message>
    <message>
        <source>The line is not text</source>
        <translation>The line is not text</translation>
    </message>
    <message>
        <source>A profile has no field &quot;%1&quot;</source>
        <translation>A profile has no field &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A profile needs an id of lower-case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
        <translation>A profile needs an id of lower-case letters, digits, &quot;-&quot; and &quot;_&quot;</translation>
    </message>
    <message>
        <source>A profile needs a name</source>
        <translation>A profile needs a name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sign: use INFO/NAME, ANN/NAME or source:TEXT</source>
        <translation>&quot;%1&quot; is not a sign: use INFO/NAME, ANN/NAME or source:TEXT</translation>
    </message>
    <message>
        <source>A profile needs an object &quot;fields&quot;</source>
        <translation>A profile needs an object &quot;fields&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of texts</source>
        <translation>&quot;%1&quot; has to be a list of texts</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;</source>
        <translation>There is no column &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;scale&quot; has to be a number other than 0</source>
        <translation>&quot;scale&quot; has to be a number other than 0</translation>
    </message>
    <message>
        <source>&quot;pick&quot; has to be first, last, max or min</source>
        <translation>&quot;pick&quot; has to be first, last, max or min</translation>
    </message>
    <message>
        <source>&quot;all&quot; has to be true or false</source>
        <translation>&quot;all&quot; has to be true or false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place: use INFO/NAME, ANN/NAME or FORMAT/NAME</source>
        <translation>&quot;%1&quot; is not a place: use INFO/NAME, ANN/NAME or FORMAT/NAME</translation>
    </message>
    <message>
        <source>There is no built-in profile &quot;%1&quot; to build on</source>
        <translation>There is no built-in profile &quot;%1&quot; to build on</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 does not have as many values as it should</source>
        <translation>Line %1: FORMAT %2 does not have as many values as it should</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is negative</source>
        <translation>Line %1: INFO %2 is negative</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 is negative</source>
        <translation>Line %1: FORMAT %2 is negative</translation>
    </message>
    <message>
        <source>Line %1: the value of INFO %2 is not a number of the type it should have</source>
        <translation>Line %1: the value of INFO %2 is not a number of the type it should have</translation>
    </message>
    <message>
        <source>Line %1: the value of FORMAT %2 is not a number of the type it should have</source>
        <translation>Line %1: the value of FORMAT %2 is not a number of the type it should have</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a VCF or BCF file: it is %2</source>
        <translation>&quot;%1&quot; is not a VCF or BCF file: it is %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder</source>
        <translation>&quot;%1&quot; is a folder</translation>
    </message>
    <message>
        <source>The BCF file is of version 1 or compressed with gzip instead of bgzip; convert it with &quot;bcftools view -Ob&quot;</source>
        <translation>The BCF file is of version 1 or compressed with gzip instead of bgzip; convert it with &quot;bcftools view -Ob&quot;</translation>
    </message>
    <message>
        <source>only benign criteria can stand alone: %1</source>
        <translation>only benign criteria can stand alone: %1</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; use loss or gain</source>
        <translation>there is no sheet &quot;%1&quot;; use loss or gain</translation>
    </message>
    <message>
        <source>the sheet has no section &quot;%1&quot;</source>
        <translation>the sheet has no section &quot;%1&quot;</translation>
    </message>
    <message>
        <source>section &quot;%1&quot; is given twice</source>
        <translation>section &quot;%1&quot; is given twice</translation>
    </message>
    <message>
        <source>section &quot;%1&quot; takes points from %2 to %3</source>
        <translation>section &quot;%1&quot; takes points from %2 to %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a criterion of this rule set</source>
        <translation>&quot;%1&quot; is not a criterion of this rule set</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no strength of that name</source>
        <translation>&quot;%1&quot; has no strength of that name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>&quot;%1&quot; is given twice</translation>
    </message>
    <message>
        <source>Finding %1 belongs to another case, so no report was drawn.</source>
        <translation>Finding %1 belongs to another case, so no report was drawn.</translation>
    </message>
    <message>
        <source>Finding %1 was put aside, so it cannot stand in a report.</source>
        <translation>Finding %1 was put aside, so it cannot stand in a report.</translation>
    </message>
    <message>
        <source>Finding %1 names no variant, so no report was drawn.</source>
        <translation>Finding %1 names no variant, so no report was drawn.</translation>
    </message>
    <message>
        <source>A frequency of finding %1 does not lie between 0 and 1.</source>
        <translation>A frequency of finding %1 does not lie between 0 and 1.</translation>
    </message>
    <message>
        <source>An opinion of %1 belongs to another finding than %2.</source>
        <translation>An opinion of %1 belongs to another finding than %2.</translation>
    </message>
    <message>
        <source>Reports are written in Japanese (ja) or English (en), not “%1”.</source>
        <translation>Reports are written in Japanese (ja) or English (en), not “%1”.</translation>
    </message>
    <message>
        <source>The report has no document id.</source>
        <translation>The report has no document id.</translation>
    </message>
    <message>
        <source>The case has no label to print on the report.</source>
        <translation>The case has no label to print on the report.</translation>
    </message>
    <message>
        <source>The report has no date.</source>
        <translation>The report has no date.</translation>
    </message>
    <message>
        <source>The tumour content does not lie between 0 and 1.</source>
        <translation>The tumour content does not lie between 0 and 1.</translation>
    </message>
    <message>
        <source>A person, sample or file of another case was given for the report of %1.</source>
        <translation>A person, sample or file of another case was given for the report of %1.</translation>
    </message>
    <message>
        <source>The identity given is not that of the proband of %1.</source>
        <translation>The identity given is not that of the proband of %1.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn: %1.</source>
        <translation>The PDF could not be drawn: %1.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it names could be printed wrongly. Install the package %2 and try again.</source>
        <translation>The font %1 is not installed, and without it names could be printed wrongly. Install the package %2 and try again.</translation>
    </message>
    <message>
        <source>No installed font can draw the character %1 in “%2”. Install a font that has it, for example the package %3, and try again.</source>
        <translation>No installed font can draw the character %1 in “%2”. Install a font that has it, for example the package %3, and try again.</translation>
    </message>
    <message>
        <source>These variants were stored by a newer Enza; update Enza to open them</source>
        <translation>These variants were stored by a newer Enza; update Enza to open them</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Variant columns could not be compressed</source>
        <translation>Variant columns could not be compressed</translation>
    </message>
    <message>
        <source>There is not enough memory to read variant columns</source>
        <translation>There is not enough memory to read variant columns</translation>
    </message>
    <message>
        <source>Stored variants are damaged (%1); restore a backup or import the file again</source>
        <translation>Stored variants are damaged (%1); restore a backup or import the file again</translation>
    </message>
    <message>
        <source>The source file of these variants is not stored</source>
        <translation>The source file of these variants is not stored</translation>
    </message>
    <message>
        <source>The expression ends too early%1 (position %2)</source>
        <translation>The expression ends too early%1 (position %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not expected there</source>
        <translation>&quot;%1&quot; at position %2 is not expected there</translation>
    </message>
    <message>
        <source>The expression is nested too deeply at &quot;%1&quot; (position %2)</source>
        <translation>The expression is nested too deeply at &quot;%1&quot; (position %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not understood</source>
        <translation>&quot;%1&quot; at position %2 is not understood</translation>
    </message>
    <message>
        <source>%1 at position %2 is never closed</source>
        <translation>%1 at position %2 is never closed</translation>
    </message>
    <message>
        <source>Import stopped; nothing was added</source>
        <translation>Import stopped; nothing was added</translation>
    </message>
    <message>
        <source>The file has no variants</source>
        <translation>The file has no variants</translation>
    </message>
    <message>
        <source>The file is not sorted by position; rows are shown in its own order</source>
        <translation>The file is not sorted by position; rows are shown in its own order</translation>
    </message>
    <message>
        <source>The file has no annotation (CSQ, ANN, EFF or BCSQ); genes and consequences are unknown</source>
        <translation>The file has no annotation (CSQ, ANN, EFF or BCSQ); genes and consequences are unknown</translation>
    </message>
    <message>
        <source>The file has more than 4,294,967,295 variants</source>
        <translation>The file has more than 4,294,967,295 variants</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 needs a comparison, e.g. known(%1)</source>
        <translation>&quot;%1&quot; at position %2 needs a comparison, e.g. known(%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no numbers</source>
        <translation>&quot;%1&quot; holds no numbers</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; (position %2)</source>
        <translation>There is no column &quot;%1&quot; (position %2)</translation>
    </message>
    <message>
        <source>The case has more than 4,294,967,295 variants</source>
        <translation>The case has more than 4,294,967,295 variants</translation>
    </message>
    <message>
        <source>There is no such filter step</source>
        <translation>There is no such filter step</translation>
    </message>
    <message>
        <source>There is no such variant</source>
        <translation>There is no such variant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 holds numbers; ~ looks into texts</source>
        <translation>&quot;%1&quot; at position %2 holds numbers; ~ looks into texts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 holds texts, which have no order; use ==, != , ~ or in</source>
        <translation>&quot;%1&quot; at position %2 holds texts, which have no order; use ==, != , ~ or in</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a number</source>
        <translation>&quot;%1&quot; at position %2 is not a number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a regular expression</source>
        <translation>&quot;%1&quot; at position %2 is not a regular expression</translation>
    </message>
    <message>
        <source>the file exists already; choose a new name</source>
        <translation>the file exists already; choose a new name</translation>
    </message>
    <message>
        <source>a workspace cannot lie on a network drive; choose a folder on this computer&apos;s own disk</source>
        <translation>a workspace cannot lie on a network drive; choose a folder on this computer&apos;s own disk</translation>
    </message>
    <message>
        <source>the folder is not empty; choose a new one</source>
        <translation>the folder is not empty; choose a new one</translation>
    </message>
    <message>
        <source>the backup is incomplete or was changed; use another one</source>
        <translation>the backup is incomplete or was changed; use another one</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>this is not a backup of Enza</source>
        <translation>this is not a backup of Enza</translation>
    </message>
    <message>
        <source>the backup was written by a newer Enza; update Enza to use it</source>
        <translation>the backup was written by a newer Enza; update Enza to use it</translation>
    </message>
    <message>
        <source>the stored file %1 is not there</source>
        <translation>the stored file %1 is not there</translation>
    </message>
    <message>
        <source>the stored file %1 is damaged</source>
        <translation>the stored file %1 is damaged</translation>
    </message>
    <message>
        <source>the call set&apos;s file is damaged; import the source again or restore the workspace from a backup</source>
        <translation>the call set&apos;s file is damaged; import the source again or restore the workspace from a backup</translation>
    </message>
    <message>
        <source>the call set has no block %1 of column %2</source>
        <translation>the call set has no block %1 of column %2</translation>
    </message>
    <message>
        <source>the call set %1 exists already</source>
        <translation>the call set %1 exists already</translation>
    </message>
    <message>
        <source>the call set %1 is not there</source>
        <translation>the call set %1 is not there</translation>
    </message>
    <message>
        <source>%1 is no id</source>
        <translation>%1 is no id</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile (version %1 was expected, %2 is in force); look at the new version and decide again</source>
        <translation>somebody else changed this meanwhile (version %1 was expected, %2 is in force); look at the new version and decide again</translation>
    </message>
    <message>
        <source>an act needs a verb</source>
        <translation>an act needs a verb</translation>
    </message>
    <message>
        <source>a record needs an id and a kind</source>
        <translation>a record needs an id and a kind</translation>
    </message>
    <message>
        <source>the workspace has to be opened again</source>
        <translation>the workspace has to be opened again</translation>
    </message>
    <message>
        <source>the user needs a name</source>
        <translation>the user needs a name</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>this is a file, not a folder</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>the passphrase is empty</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess; use at least 13 characters, for example four or five unrelated words</source>
        <translation>the passphrase is too easy to guess; use at least 13 characters, for example four or five unrelated words</translation>
    </message>
    <message>
        <source>the encryption library does not start</source>
        <translation>the encryption library does not start</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>the disk is full; nothing was changed</translation>
    </message>
    <message>
        <source>the store may not be written here</source>
        <translation>the store may not be written here</translation>
    </message>
    <message>
        <source>the store is in use by another program</source>
        <translation>the store is in use by another program</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a backup</source>
        <translation>the file is damaged; restore it from a backup</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>the file does not exist</translation>
    </message>
    <message>
        <source>the store could not be read or written: %1</source>
        <translation>the store could not be read or written: %1</translation>
    </message>
    <message>
        <source>the file is not encrypted; Enza does not use it</source>
        <translation>the file is not encrypted; Enza does not use it</translation>
    </message>
    <message>
        <source>this build of Enza has no SQLCipher and will not run: it could not encrypt what you enter</source>
        <translation>this build of Enza has no SQLCipher and will not run: it could not encrypt what you enter</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>there is no such record</translation>
    </message>
    <message>
        <source>the workspace&apos;s key file is damaged; restore it from a backup</source>
        <translation>the workspace&apos;s key file is damaged; restore it from a backup</translation>
    </message>
    <message>
        <source>the workspace was written by a newer Enza (format %1, this one knows %2); update Enza to open it</source>
        <translation>the workspace was written by a newer Enza (format %1, this one knows %2); update Enza to open it</translation>
    </message>
    <message>
        <source>there is no workspace here: %1 does not exist</source>
        <translation>there is no workspace here: %1 does not exist</translation>
    </message>
    <message>
        <source>the workspace&apos;s key file was changed by something else than Enza; restore it from a backup</source>
        <translation>the workspace&apos;s key file was changed by something else than Enza; restore it from a backup</translation>
    </message>
    <message>
        <source>the workspace has no user %1</source>
        <translation>the workspace has no user %1</translation>
    </message>
    <message>
        <source>the user %1 was disabled; ask an administrator</source>
        <translation>the user %1 was disabled; ask an administrator</translation>
    </message>
    <message>
        <source>the workspace lies on a network drive, where two people could damage it; copy it to this computer&apos;s own disk</source>
        <translation>the workspace lies on a network drive, where two people could damage it; copy it to this computer&apos;s own disk</translation>
    </message>
    <message>
        <source>the workspace may not be written; give yourself write access to the folder</source>
        <translation>the workspace may not be written; give yourself write access to the folder</translation>
    </message>
    <message>
        <source>the store belongs to another workspace</source>
        <translation>the store belongs to another workspace</translation>
    </message>
    <message>
        <source>an older key file was put back in place of the workspace&apos;s own</source>
        <translation>an older key file was put back in place of the workspace&apos;s own</translation>
    </message>
    <message>
        <source>record %1 does not verify; restore the workspace from a backup</source>
        <translation>record %1 does not verify; restore the workspace from a backup</translation>
    </message>
    <message>
        <source>records are not indexed by %1</source>
        <translation>records are not indexed by %1</translation>
    </message>
    <message>
        <source>entry %1 of the journal does not verify</source>
        <translation>entry %1 of the journal does not verify</translation>
    </message>
    <message>
        <source>stopped; the old key stays in force</source>
        <translation>stopped; the old key stays in force</translation>
    </message>
    <message>
        <source>an import or export is still writing; try again when it is done</source>
        <translation>an import or export is still writing; try again when it is done</translation>
    </message>
    <message>
        <source>the store was written by a newer Enza (format %1); update Enza</source>
        <translation>the store was written by a newer Enza (format %1); update Enza</translation>
    </message>
    <message>
        <source>the store says it is of format %1, which never existed</source>
        <translation>the store says it is of format %1, which never existed</translation>
    </message>
    <message>
        <source>a sealed record does not verify</source>
        <translation>a sealed record does not verify</translation>
    </message>
    <message>
        <source>a sealed record needs at least one reader</source>
        <translation>a sealed record needs at least one reader</translation>
    </message>
    <message>
        <source>this is sealed for other people</source>
        <translation>this is sealed for other people</translation>
    </message>
    <message>
        <source>there is not enough free memory to check the passphrase; %1 MiB are needed. Close other programs and try again</source>
        <translation>there is not enough free memory to check the passphrase; %1 MiB are needed. Close other programs and try again</translation>
    </message>
    <message>
        <source>the key file is empty</source>
        <translation>the key file is empty</translation>
    </message>
    <message>
        <source>a key slot asks for a protection that Enza does not accept (%1 MiB, %2 passes); the file was changed by something else</source>
        <translation>a key slot asks for a protection that Enza does not accept (%1 MiB, %2 passes); the file was changed by something else</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>the passphrase does not fit</translation>
    </message>
    <message>
        <source>only an administrator can add or disable users</source>
        <translation>only an administrator can add or disable users</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>there is a user %1 already</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>there is no such user</translation>
    </message>
    <message>
        <source>you cannot disable yourself; ask another administrator</source>
        <translation>you cannot disable yourself; ask another administrator</translation>
    </message>
    <message>
        <source>a page of the store does not verify: %1</source>
        <translation>a page of the store does not verify: %1</translation>
    </message>
    <message>
        <source>the store&apos;s structure is damaged: %1</source>
        <translation>the store&apos;s structure is damaged: %1</translation>
    </message>
    <message>
        <source>an entry of another chain that was seen is not there</source>
        <translation>an entry of another chain that was seen is not there</translation>
    </message>
    <message>
        <source>the journal&apos;s chain is broken here</source>
        <translation>the journal&apos;s chain is broken here</translation>
    </message>
    <message>
        <source>the entry is not signed by its author</source>
        <translation>the entry is not signed by its author</translation>
    </message>
    <message>
        <source>what the entry says beyond its writes was changed</source>
        <translation>what the entry says beyond its writes was changed</translation>
    </message>
    <message>
        <source>version %1 of the record is not there</source>
        <translation>version %1 of the record is not there</translation>
    </message>
    <message>
        <source>version %1 of the record is not what the journal says</source>
        <translation>version %1 of the record is not what the journal says</translation>
    </message>
    <message>
        <source>the version in force is not the newest one</source>
        <translation>the version in force is not the newest one</translation>
    </message>
    <message>
        <source>the record is missing from the index</source>
        <translation>the record is missing from the index</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>there is no &quot;%1&quot; here</translation>
    </message>
    <message>
        <source>unknown act &quot;%1&quot;</source>
        <translation>unknown act &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the workspace is locked</source>
        <translation>the workspace is locked</translation>
    </message>
    <message>
        <source>there is already a case called &quot;%1&quot;; choose another label</source>
        <translation>there is already a case called &quot;%1&quot;; choose another label</translation>
    </message>
    <message>
        <source>the variants of this case are on %1; its assembly cannot change</source>
        <translation>the variants of this case are on %1; its assembly cannot change</translation>
    </message>
    <message>
        <source>a case needs a label</source>
        <translation>a case needs a label</translation>
    </message>
    <message>
        <source>a label has at most 100 characters</source>
        <translation>a label has at most 100 characters</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an assembly; use GRCh37 or GRCh38</source>
        <translation>&quot;%1&quot; is not an assembly; use GRCh37 or GRCh38</translation>
    </message>
    <message>
        <source>the performance status (ECOG) is 0 to 5</source>
        <translation>the performance status (ECOG) is 0 to 5</translation>
    </message>
    <message>
        <source>the tumour content is a fraction from 0 to 1</source>
        <translation>the tumour content is a fraction from 0 to 1</translation>
    </message>
    <message>
        <source>%1 cannot be a year of birth</source>
        <translation>%1 cannot be a year of birth</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a biomarker; use %2</source>
        <translation>&quot;%1&quot; is not a biomarker; use %2</translation>
    </message>
    <message>
        <source>a biomarker needs a value</source>
        <translation>a biomarker needs a value</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a class; use one of %2</source>
        <translation>&quot;%1&quot; is not a class; use one of %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an evidence scale; use one of %2</source>
        <translation>&quot;%1&quot; is not an evidence scale; use one of %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of %2; use one of %3</source>
        <translation>&quot;%1&quot; is not a level of %2; use one of %3</translation>
    </message>
    <message>
        <source>the demonstration has no variant %1</source>
        <translation>the demonstration has no variant %1</translation>
    </message>
    <message>
        <source>synthetic cases are not mixed with real ones: create a workspace for demonstration and load them there</source>
        <translation>synthetic cases are not mixed with real ones: create a workspace for demonstration and load them there</translation>
    </message>
    <message>
        <source>this workspace already holds cases; the demonstration is loaded into an empty one</source>
        <translation>this workspace already holds cases; the demonstration is loaded into an empty one</translation>
    </message>
    <message>
        <source>%1 is the %2 of this case, so the sample %3 cannot be &quot;%4&quot;</source>
        <translation>%1 is the %2 of this case, so the sample %3 cannot be &quot;%4&quot;</translation>
    </message>
    <message>
        <source>no individual of the PED file has a sample of that name in this case</source>
        <translation>no individual of the PED file has a sample of that name in this case</translation>
    </message>
    <message>
        <source>The PED file marks nobody with a sample as affected; %1 is taken as the proband</source>
        <translation>The PED file marks nobody with a sample as affected; %1 is taken as the proband</translation>
    </message>
    <message>
        <source>The PED file and the case differ about the sex of %1 (%2); the case is kept</source>
        <translation>The PED file and the case differ about the sex of %1 (%2); the case is kept</translation>
    </message>
    <message>
        <source>the variant %1 is not among the variants of this case</source>
        <translation>the variant %1 is not among the variants of this case</translation>
    </message>
    <message>
        <source>this permit is for something else</source>
        <translation>this permit is for something else</translation>
    </message>
    <message>
        <source>the export was stopped; nothing was written</source>
        <translation>the export was stopped; nothing was written</translation>
    </message>
    <message>
        <source>the stored file ends too early; nothing was written</source>
        <translation>the stored file ends too early; nothing was written</translation>
    </message>
    <message>
        <source>nobody in this workspace may read identities, so none can be sealed</source>
        <translation>nobody in this workspace may read identities, so none can be sealed</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was kept</source>
        <translation>the import was stopped; nothing was kept</translation>
    </message>
    <message>
        <source>this workspace is for demonstration and takes no other data; create a workspace of your own</source>
        <translation>this workspace is for demonstration and takes no other data; create a workspace of your own</translation>
    </message>
    <message>
        <source>the file was changed while it was read; nothing was kept</source>
        <translation>the file was changed while it was read; nothing was kept</translation>
    </message>
    <message>
        <source>this file is too large to be what was asked for</source>
        <translation>this file is too large to be what was asked for</translation>
    </message>
    <message>
        <source>the file says it is on %1, not on %2</source>
        <translation>the file says it is on %1, not on %2</translation>
    </message>
    <message>
        <source>The file does not say its assembly; %1 was taken from the case</source>
        <translation>The file does not say its assembly; %1 was taken from the case</translation>
    </message>
    <message>
        <source>Neither the file nor the case says the assembly; variants cannot be compared with other cases</source>
        <translation>Neither the file nor the case says the assembly; variants cannot be compared with other cases</translation>
    </message>
    <message>
        <source>the case is on %1 but the file is on %2</source>
        <translation>the case is on %1 but the file is on %2</translation>
    </message>
    <message>
        <source>the file has no sample &quot;%1&quot;; it has: %2</source>
        <translation>the file has no sample &quot;%1&quot;; it has: %2</translation>
    </message>
    <message>
        <source>the samples %1 and %2 cannot both be the %3</source>
        <translation>the samples %1 and %2 cannot both be the %3</translation>
    </message>
    <message>
        <source>Nobody has said whose samples these are: %1</source>
        <translation>Nobody has said whose samples these are: %1</translation>
    </message>
    <message>
        <source>A file with the same content was imported into another case</source>
        <translation>A file with the same content was imported into another case</translation>
    </message>
    <message>
        <source>It takes the place of %1, imported on %2, which is kept</source>
        <translation>It takes the place of %1, imported on %2, which is kept</translation>
    </message>
    <message>
        <source>The file does not say its assembly</source>
        <translation>The file does not say its assembly</translation>
    </message>
    <message>
        <source>The file has no annotation: genes and consequences stay unknown</source>
        <translation>The file has no annotation: genes and consequences stay unknown</translation>
    </message>
    <message>
        <source>this is not the name of a file</source>
        <translation>this is not the name of a file</translation>
    </message>
    <message>
        <source>the folder of this file does not exist</source>
        <translation>the folder of this file does not exist</translation>
    </message>
    <message>
        <source>nothing is written unencrypted into the workspace folder; choose another</source>
        <translation>nothing is written unencrypted into the workspace folder; choose another</translation>
    </message>
    <message>
        <source>the stored bytes are not those that were kept; nothing was written</source>
        <translation>the stored bytes are not those that were kept; nothing was written</translation>
    </message>
    <message>
        <source>the file could not be given its name: %1</source>
        <translation>the file could not be given its name: %1</translation>
    </message>
    <message>
        <source>%1 is already the %2 of this case</source>
        <translation>%1 is already the %2 of this case</translation>
    </message>
    <message>
        <source>this document names the patient, and your role may not read identities</source>
        <translation>this document names the patient, and your role may not read identities</translation>
    </message>
    <message>
        <source>the document&apos;s bytes are not those that were drafted</source>
        <translation>the document&apos;s bytes are not those that were drafted</translation>
    </message>
    <message>
        <source>reports are written in ja or en, not in &quot;%1&quot;</source>
        <translation>reports are written in ja or en, not in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New since: %1</source>
        <translation>New since: %1</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Changed since: %1</translation>
    </message>
    <message>
        <source>Taken back since: %1</source>
        <translation>Taken back since: %1</translation>
    </message>
    <message>
        <source>the clock can be set in workspaces created for tests only</source>
        <translation>the clock can be set in workspaces created for tests only</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>this is not a time</translation>
    </message>
    <message>
        <source>what this act wrote was changed since; undo the later change first</source>
        <translation>what this act wrote was changed since; undo the later change first</translation>
    </message>
    <message>
        <source>only who did it can undo it</source>
        <translation>only who did it can undo it</translation>
    </message>
    <message>
        <source>this act cannot be undone</source>
        <translation>this act cannot be undone</translation>
    </message>
    <message>
        <source>this act was undone before</source>
        <translation>this act was undone before</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>a preset needs a name</translation>
    </message>
    <message>
        <source>the preset &quot;%1&quot; belongs to somebody else; save it under another name</source>
        <translation>the preset &quot;%1&quot; belongs to somebody else; save it under another name</translation>
    </message>
    <message>
        <source>the preset &quot;%1&quot; belongs to somebody else</source>
        <translation>the preset &quot;%1&quot; belongs to somebody else</translation>
    </message>
    <message>
        <source>no variant was chosen</source>
        <translation>no variant was chosen</translation>
    </message>
    <message>
        <source>the variants of this case changed meanwhile</source>
        <translation>the variants of this case changed meanwhile</translation>
    </message>
    <message>
        <source>Added the case %1</source>
        <translation>Added the case %1</translation>
    </message>
    <message>
        <source>Changed the data of the case %1</source>
        <translation>Changed the data of the case %1</translation>
    </message>
    <message>
        <source>Opened the case %1</source>
        <translation>Opened the case %1</translation>
    </message>
    <message>
        <source>Added %1 (%2)</source>
        <translation>Added %1 (%2)</translation>
    </message>
    <message>
        <source>Changed %1 (%2)</source>
        <translation>Changed %1 (%2)</translation>
    </message>
    <message>
        <source>Said of the sample %1: %2</source>
        <translation>Said of the sample %1: %2</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Recorded %1: %2</translation>
    </message>
    <message>
        <source>Entered the identity of %1</source>
        <translation>Entered the identity of %1</translation>
    </message>
    <message>
        <source>Read the identity of %1</source>
        <translation>Read the identity of %1</translation>
    </message>
    <message>
        <source>Sealed %1 identities anew to those who may read them</source>
        <translation>Sealed %1 identities anew to those who may read them</translation>
    </message>
    <message>
        <source>Imported %1 (%2 variants)</source>
        <translation>Imported %1 (%2 variants)</translation>
    </message>
    <message>
        <source>Put aside %1 variants (%2)</source>
        <translation>Put aside %1 variants (%2)</translation>
    </message>
    <message>
        <source>Handed back the source file %1</source>
        <translation>Handed back the source file %1</translation>
    </message>
    <message>
        <source>Read the family from %1</source>
        <translation>Read the family from %1</translation>
    </message>
    <message>
        <source>Marked %1 (%2)</source>
        <translation>Marked %1 (%2)</translation>
    </message>
    <message>
        <source>Changed the finding %1</source>
        <translation>Changed the finding %1</translation>
    </message>
    <message>
        <source>Put aside the finding %1 (%2)</source>
        <translation>Put aside the finding %1 (%2)</translation>
    </message>
    <message>
        <source>Judged %1: %2</source>
        <translation>Judged %1: %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Undid: %1</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>Saved the preset %1</translation>
    </message>
    <message>
        <source>Removed the preset %1</source>
        <translation>Removed the preset %1</translation>
    </message>
    <message>
        <source>Kept the view of the case</source>
        <translation>Kept the view of the case</translation>
    </message>
    <message>
        <source>Kept what was being written</source>
        <translation>Kept what was being written</translation>
    </message>
    <message>
        <source>Drafted %1, revision %2</source>
        <translation>Drafted %1, revision %2</translation>
    </message>
    <message>
        <source>Opened %1, revision %2</source>
        <translation>Opened %1, revision %2</translation>
    </message>
    <message>
        <source>Handed out %1, revision %2</source>
        <translation>Handed out %1, revision %2</translation>
    </message>
    <message>
        <source>Permitted to leave: %1, for %2, to %3</source>
        <translation>Permitted to leave: %1, for %2, to %3</translation>
    </message>
    <message>
        <source>Left: %1, for %2, to %3</source>
        <translation>Left: %1, for %2, to %3</translation>
    </message>
    <message>
        <source>Loaded the demonstration cases</source>
        <translation>Loaded the demonstration cases</translation>
    </message>
    <message>
        <source>Backed up the workspace</source>
        <translation>Backed up the workspace</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Created the workspace</translation>
    </message>
    <message>
        <source>Restored the workspace from a backup</source>
        <translation>Restored the workspace from a backup</translation>
    </message>
    <message>
        <source>Gave the workspace a new key</source>
        <translation>Gave the workspace a new key</translation>
    </message>
    <message>
        <source>Confirmed consent as recorded after a restore</source>
        <translation>Confirmed consent as recorded after a restore</translation>
    </message>
    <message>
        <source>Added the user %1</source>
        <translation>Added the user %1</translation>
    </message>
    <message>
        <source>Disabled the user %1</source>
        <translation>Disabled the user %1</translation>
    </message>
    <message>
        <source>Gave %1 a new passphrase by the recovery code</source>
        <translation>Gave %1 a new passphrase by the recovery code</translation>
    </message>
    <message>
        <source>Changed the passphrase of %1</source>
        <translation>Changed the passphrase of %1</translation>
    </message>
    <message>
        <source>Added a way to unlock for %1</source>
        <translation>Added a way to unlock for %1</translation>
    </message>
    <message>
        <source>a file is being imported or a report drafted; wait until it is done</source>
        <translation>a file is being imported or a report drafted; wait until it is done</translation>
    </message>
    <message>
        <source>a user needs a name</source>
        <translation>a user needs a name</translation>
    </message>
    <message>
        <source>there is already a user called &quot;%1&quot;</source>
        <translation>there is already a user called &quot;%1&quot;</translation>
    </message>
    <message>
        <source>you cannot disable yourself</source>
        <translation>you cannot disable yourself</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Close other programs and try again.</source>
        <translation>There was not enough memory for this. Close other programs and try again.</translation>
    </message>
    <message>
        <source>This could not be done because of a defect: %1</source>
        <translation>This could not be done because of a defect: %1</translation>
    </message>
    <message>
        <source>This could not be done because of a defect.</source>
        <translation>This could not be done because of a defect.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>The workspace is locked.</translation>
    </message>
    <message>
        <source>“%1” is not a phenotype. Write one per line as HP:0001250 with seven digits, and “-” before what is not there.</source>
        <translation>“%1” is not a phenotype. Write one per line as HP:0001250 with seven digits, and “-” before what is not there.</translation>
    </message>
    <message>
        <source>The tumour content is a fraction between 0 and 1, for example 0.4.</source>
        <translation>The tumour content is a fraction between 0 and 1, for example 0.4.</translation>
    </message>
    <message>
        <source>No browser could be started for %1. Set a standard browser in the system&apos;s settings and try again.</source>
        <translation>No browser could be started for %1. Set a standard browser in the system&apos;s settings and try again.</translation>
    </message>
    <message>
        <source>No call set in force holds this variant. Its marks and opinions are kept.</source>
        <translation>No call set in force holds this variant. Its marks and opinions are kept.</translation>
    </message>
    <message>
        <source>The birth date is not a date. Write it as 1972-04-30.</source>
        <translation>The birth date is not a date. Write it as 1972-04-30.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read. Put in the medium it lies on and choose it again.</source>
        <translation>The key file %1 could not be read. Put in the medium it lies on and choose it again.</translation>
    </message>
    <message>
        <source>Some variants could not be read.</source>
        <translation>Some variants could not be read.</translation>
    </message>
    <message>
        <source>No call set in force holds this variant.</source>
        <translation>No call set in force holds this variant.</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot; for this</source>
        <translation>there is no rule set &quot;%1&quot; for this</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not SECTION=POINTS</source>
        <translation>&quot;%1&quot; is not SECTION=POINTS</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>there is no rule set &quot;%1&quot;</translation>
    </message>
    <message>
        <source>say which case: --case ID</source>
        <translation>say which case: --case ID</translation>
    </message>
    <message>
        <source>unlock with a key file or with a token, not both</source>
        <translation>unlock with a key file or with a token, not both</translation>
    </message>
    <message>
        <source>say which second factor: --key-file or --pkcs11, one of them</source>
        <translation>say which second factor: --key-file or --pkcs11, one of them</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device, not a file; write the variants to a file first</source>
        <translation>&quot;%1&quot; is a pipe or a device, not a file; write the variants to a file first</translation>
    </message>
    <message>
        <source>the passphrase, recovery code, key file or token does not fit this user</source>
        <translation>the passphrase, recovery code, key file or token does not fit this user</translation>
    </message>
    <message>
        <source>no token was set up for the user %1</source>
        <translation>no token was set up for the user %1</translation>
    </message>
    <message>
        <source>the recovery code of %1 is used together with an administrator, who unlocks the workspace and recovers this user there</source>
        <translation>the recovery code of %1 is used together with an administrator, who unlocks the workspace and recovers this user there</translation>
    </message>
    <message>
        <source>a recovery slot does not verify</source>
        <translation>a recovery slot does not verify</translation>
    </message>
    <message>
        <source>this is not the token that was set up for this user</source>
        <translation>this is not the token that was set up for this user</translation>
    </message>
    <message>
        <source>the token signs differently each time and cannot unlock</source>
        <translation>the token signs differently each time and cannot unlock</translation>
    </message>
    <message>
        <source>there is not enough free memory for the token</source>
        <translation>there is not enough free memory for the token</translation>
    </message>
    <message>
        <source>there is no PKCS#11 module %1; install the card&apos;s software or correct module-path</source>
        <translation>there is no PKCS#11 module %1; install the card&apos;s software or correct module-path</translation>
    </message>
    <message>
        <source>the PKCS#11 module %1 does not start; see whether it is one, and whether the card&apos;s software is set up</source>
        <translation>the PKCS#11 module %1 does not start; see whether it is one, and whether the card&apos;s software is set up</translation>
    </message>
    <message>
        <source>the PKCS#11 module does not list its readers</source>
        <translation>the PKCS#11 module does not list its readers</translation>
    </message>
    <message>
        <source>several tokens fit the address; name yours with token= or serial=</source>
        <translation>several tokens fit the address; name yours with token= or serial=</translation>
    </message>
    <message>
        <source>the token is not there; insert the card (or correct the address) and try again</source>
        <translation>the token is not there; insert the card (or correct the address) and try again</translation>
    </message>
    <message>
        <source>the token&apos;s PIN is locked after too many wrong ones; whoever issued the card can unlock it</source>
        <translation>the token&apos;s PIN is locked after too many wrong ones; whoever issued the card can unlock it</translation>
    </message>
    <message>
        <source>the token wants its PIN</source>
        <translation>the token wants its PIN</translation>
    </message>
    <message>
        <source>the token&apos;s PIN does not fit; it was tried once, and a card locks itself after a few wrong ones</source>
        <translation>the token&apos;s PIN does not fit; it was tried once, and a card locks itself after a few wrong ones</translation>
    </message>
    <message>
        <source>the token&apos;s PIN has expired; set a new one with the card&apos;s own software</source>
        <translation>the token&apos;s PIN has expired; set a new one with the card&apos;s own software</translation>
    </message>
    <message>
        <source>the token does not let anybody log in</source>
        <translation>the token does not let anybody log in</translation>
    </message>
    <message>
        <source>the token does not list its keys</source>
        <translation>the token does not list its keys</translation>
    </message>
    <message>
        <source>several keys of the token fit the address; name one with object= or id=</source>
        <translation>several keys of the token fit the address; name one with object= or id=</translation>
    </message>
    <message>
        <source>the token has no key that fits the address</source>
        <translation>the token has no key that fits the address</translation>
    </message>
    <message>
        <source>the token does not give its key to use</source>
        <translation>the token does not give its key to use</translation>
    </message>
    <message>
        <source>this key of the token is not an RSA key; others (elliptic curves) sign differently each time and cannot unlock. Choose an RSA key with object= or id=</source>
        <translation>this key of the token is not an RSA key; others (elliptic curves) sign differently each time and cannot unlock. Choose an RSA key with object= or id=</translation>
    </message>
    <message>
        <source>this key of the token is too short (%1 bits); 2048 are the least</source>
        <translation>this key of the token is too short (%1 bits); 2048 are the least</translation>
    </message>
    <message>
        <source>the token does not sign with this key</source>
        <translation>the token does not sign with this key</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood in the address of a token; it looks like pkcs11:token=NAME;object=KEY?module-path=/path/of/module.so</source>
        <translation>&quot;%1&quot; is not understood in the address of a token; it looks like pkcs11:token=NAME;object=KEY?module-path=/path/of/module.so</translation>
    </message>
    <message>
        <source>the PIN does not belong into the token&apos;s address, where others see it; give it apart</source>
        <translation>the PIN does not belong into the token&apos;s address, where others see it; give it apart</translation>
    </message>
    <message>
        <source>the token&apos;s address does not say which PKCS#11 module reads it; add module-path= and the module&apos;s full path</source>
        <translation>the token&apos;s address does not say which PKCS#11 module reads it; add module-path= and the module&apos;s full path</translation>
    </message>
    <message>
        <source>the recovery code does not fit the user %1</source>
        <translation>the recovery code does not fit the user %1</translation>
    </message>
    <message>
        <source>the user %1 was never given a recovery code</source>
        <translation>the user %1 was never given a recovery code</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>it is in use by another program</translation>
    </message>
    <message>
        <source>a second person has to sign; name them with --approve-by</source>
        <translation>a second person has to sign; name them with --approve-by</translation>
    </message>
    <message>
        <source>there is no opinion of &quot;%1&quot; on this finding</source>
        <translation>there is no opinion of &quot;%1&quot; on this finding</translation>
    </message>
    <message>
        <source>nothing was decided; give a class, codes, a tier or --from NAME</source>
        <translation>nothing was decided; give a class, codes, a tier or --from NAME</translation>
    </message>
    <message>
        <source>nothing suggests &quot;%1&quot; here; say it by its code</source>
        <translation>nothing suggests &quot;%1&quot; here; say it by its code</translation>
    </message>
    <message>
        <source>there is one sheet, loss or gain</source>
        <translation>there is one sheet, loss or gain</translation>
    </message>
    <message>
        <source>say which sheet: --cnv loss or --cnv gain</source>
        <translation>say which sheet: --cnv loss or --cnv gain</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a comment but was neither applied nor considered</source>
        <translation>&quot;%1&quot; has a comment but was neither applied nor considered</translation>
    </message>
    <message>
        <source>one opinion follows one scheme: --acmg, --oncogenicity or --cnv</source>
        <translation>one opinion follows one scheme: --acmg, --oncogenicity or --cnv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write YYYY-MM-DD</source>
        <translation>&quot;%1&quot; is no date; write YYYY-MM-DD</translation>
    </message>
    <message>
        <source>say which version, by its number in the list of conflicts</source>
        <translation>say which version, by its number in the list of conflicts</translation>
    </message>
    <message>
        <source>say whose consent is meant</source>
        <translation>say whose consent is meant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not self, proxy:REASON or assent</source>
        <translation>&quot;%1&quot; is not self, proxy:REASON or assent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ITEM=VALUE</source>
        <translation>&quot;%1&quot; is not ITEM=VALUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time (2026-12-01T09:00Z)</source>
        <translation>&quot;%1&quot; is not a time (2026-12-01T09:00Z)</translation>
    </message>
    <message>
        <source>a gene list changes what is shown of people, so a second person signs it too: name them with --approve-by</source>
        <translation>a gene list changes what is shown of people, so a second person signs it too: name them with --approve-by</translation>
    </message>
    <message>
        <source>there is no gene list &quot;%1&quot;</source>
        <translation>there is no gene list &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of inheritance</source>
        <translation>&quot;%1&quot; is not a model of inheritance</translation>
    </message>
    <message>
        <source>what was declined is masked or sealed, never shown</source>
        <translation>what was declined is masked or sealed, never shown</translation>
    </message>
    <message>
        <source>an item of the form has no name or no options</source>
        <translation>an item of the form has no name or no options</translation>
    </message>
    <message>
        <source>an option of the item &quot;%1&quot; does not say what it means</source>
        <translation>an option of the item &quot;%1&quot; does not say what it means</translation>
    </message>
    <message>
        <source>the form has no items</source>
        <translation>the form has no items</translation>
    </message>
    <message>
        <source>this field does not belong here</source>
        <translation>this field does not belong here</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>this is nested too deeply</translation>
    </message>
    <message>
        <source>a schema uses &quot;%1&quot;, which is not understood</source>
        <translation>a schema uses &quot;%1&quot;, which is not understood</translation>
    </message>
    <message>
        <source>this should be of type %1</source>
        <translation>this should be of type %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; allowed: %2</source>
        <translation>&quot;%1&quot; is not allowed here; allowed: %2</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>this field is missing</translation>
    </message>
    <message>
        <source>this needs at least %1</source>
        <translation>this needs at least %1</translation>
    </message>
    <message>
        <source>this takes at most %1</source>
        <translation>this takes at most %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the expected form</source>
        <translation>&quot;%1&quot; is not of the expected form</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 is out of range</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in more than one way</source>
        <translation>&quot;%1&quot; can be read in more than one way</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place of the gene %2</source>
        <translation>&quot;%1&quot; is not a place of the gene %2</translation>
    </message>
    <message>
        <source>a gene list is used as secondary or reference, not as &quot;%1&quot;</source>
        <translation>a gene list is used as secondary or reference, not as &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the gene list has no genes</source>
        <translation>the gene list has no genes</translation>
    </message>
    <message>
        <source>an entry of the gene list names no gene</source>
        <translation>an entry of the gene list names no gene</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text file: it is %2</source>
        <translation>&quot;%1&quot; is not a text file: it is %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device, not a file</source>
        <translation>&quot;%1&quot; is a pipe or a device, not a file</translation>
    </message>
    <message>
        <source>the source means a change of the gene&apos;s sequence</source>
        <translation>the source means a change of the gene&apos;s sequence</translation>
    </message>
    <message>
        <source>the file does not say what the variant does to the protein</source>
        <translation>the file does not say what the variant does to the protein</translation>
    </message>
    <message>
        <source>the variant does not change the protein (%1)</source>
        <translation>the variant does not change the protein (%1)</translation>
    </message>
    <message>
        <source>the source means oncogenic changes only; judge first whether this one is</source>
        <translation>the source means oncogenic changes only; judge first whether this one is</translation>
    </message>
    <message>
        <source>the source means any change of %1; this is %2</source>
        <translation>the source means any change of %1; this is %2</translation>
    </message>
    <message>
        <source>the source means %1</source>
        <translation>the source means %1</translation>
    </message>
    <message>
        <source>the file does not name the change of the protein</source>
        <translation>the file does not name the change of the protein</translation>
    </message>
    <message>
        <source>the source means any substitution of %1 %2; this is %3</source>
        <translation>the source means any substitution of %1 %2; this is %3</translation>
    </message>
    <message>
        <source>the same change, %1 %2</source>
        <translation>the same change, %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 cannot be compared with %2</translation>
    </message>
    <message>
        <source>the source means %1, this is %2</source>
        <translation>the source means %1, this is %2</translation>
    </message>
    <message>
        <source>the file does not name the change of the transcript</source>
        <translation>the file does not name the change of the transcript</translation>
    </message>
    <message>
        <source>the same change, %1 %2 (the source names no transcript)</source>
        <translation>the same change, %1 %2 (the source names no transcript)</translation>
    </message>
    <message>
        <source>reported as %1</source>
        <translation>reported as %1</translation>
    </message>
    <message>
        <source>the source means %1, reported is %2</source>
        <translation>the source means %1, reported is %2</translation>
    </message>
    <message>
        <source>whether exon %1 is skipped is seen in RNA only</source>
        <translation>whether exon %1 is skipped is seen in RNA only</translation>
    </message>
    <message>
        <source>the source means skipping of exon %1; this is %2</source>
        <translation>the source means skipping of exon %1; this is %2</translation>
    </message>
    <message>
        <source>which exons a structural variant changes is not known</source>
        <translation>which exons a structural variant changes is not known</translation>
    </message>
    <message>
        <source>the file does not say which exon it is</source>
        <translation>the file does not say which exon it is</translation>
    </message>
    <message>
        <source>the source means exon %1, this is exon %2</source>
        <translation>the source means exon %1, this is exon %2</translation>
    </message>
    <message>
        <source>changes the protein in exon %1: %2</source>
        <translation>changes the protein in exon %1: %2</translation>
    </message>
    <message>
        <source>exon %1, but the reading frame is shifted: %2</source>
        <translation>exon %1, but the reading frame is shifted: %2</translation>
    </message>
    <message>
        <source>whether residues are lost or gained is not known: %2</source>
        <translation>whether residues are lost or gained is not known: %2</translation>
    </message>
    <message>
        <source>in-frame deletion in exon %1: %2</source>
        <translation>in-frame deletion in exon %1: %2</translation>
    </message>
    <message>
        <source>exon %1, but not a deletion: %2</source>
        <translation>exon %1, but not a deletion: %2</translation>
    </message>
    <message>
        <source>exon %1, but not a duplication: %2</source>
        <translation>exon %1, but not a duplication: %2</translation>
    </message>
    <message>
        <source>in-frame insertion in exon %1: %2</source>
        <translation>in-frame insertion in exon %1: %2</translation>
    </message>
    <message>
        <source>exon %1, but not an insertion: %2</source>
        <translation>exon %1, but not an insertion: %2</translation>
    </message>
    <message>
        <source>%1 over the gene, but the number of copies is not known</source>
        <translation>%1 over the gene, but the number of copies is not known</translation>
    </message>
    <message>
        <source>%1 copies; the file does not say whether that counts as amplification or loss</source>
        <translation>%1 copies; the file does not say whether that counts as amplification or loss</translation>
    </message>
    <message>
        <source>the number of copies is not known</source>
        <translation>the number of copies is not known</translation>
    </message>
    <message>
        <source>the source means a change in the number of copies</source>
        <translation>the source means a change in the number of copies</translation>
    </message>
    <message>
        <source>whether this structural variant ends the gene&apos;s function is not known</source>
        <translation>whether this structural variant ends the gene&apos;s function is not known</translation>
    </message>
    <message>
        <source>the protein is cut short or not made: %1</source>
        <translation>the protein is cut short or not made: %1</translation>
    </message>
    <message>
        <source>whether the protein is cut short is not known: %1</source>
        <translation>whether the protein is cut short is not known: %1</translation>
    </message>
    <message>
        <source>the protein is not cut short: %1</source>
        <translation>the protein is not cut short: %1</translation>
    </message>
    <message>
        <source>whether this change ends the gene&apos;s function is not in the file: %1</source>
        <translation>whether this change ends the gene&apos;s function is not in the file: %1</translation>
    </message>
    <message>
        <source>a structural variant in %1; whether it makes a fusion gene is not known</source>
        <translation>a structural variant in %1; whether it makes a fusion gene is not known</translation>
    </message>
    <message>
        <source>the source means a fusion</source>
        <translation>the source means a fusion</translation>
    </message>
    <message>
        <source>the source names the exons that are joined (%1); compare them</source>
        <translation>the source names the exons that are joined (%1); compare them</translation>
    </message>
    <message>
        <source>%1 is a fusion of %2</source>
        <translation>%1 is a fusion of %2</translation>
    </message>
    <message>
        <source>the partner of the fusion is not known</source>
        <translation>the partner of the fusion is not known</translation>
    </message>
    <message>
        <source>the same fusion, %1</source>
        <translation>the same fusion, %1</translation>
    </message>
    <message>
        <source>the same partners in the other order: the source means %1</source>
        <translation>the same partners in the other order: the source means %1</translation>
    </message>
    <message>
        <source>the source means %1, which is no variant</source>
        <translation>the source means %1, which is no variant</translation>
    </message>
    <message>
        <source>MSI was measured, the source speaks of mismatch repair: two tests that mostly agree</source>
        <translation>MSI was measured, the source speaks of mismatch repair: two tests that mostly agree</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is not understood</source>
        <translation>the value &quot;%1&quot; is not understood</translation>
    </message>
    <message>
        <source>the source asks for at least %1, the value is &quot;%2&quot;</source>
        <translation>the source asks for at least %1, the value is &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is at least %2, as the source asks</source>
        <translation>%1 is at least %2, as the source asks</translation>
    </message>
    <message>
        <source>%1 is less than %2, which the source asks for</source>
        <translation>%1 is less than %2, which the source asks for</translation>
    </message>
    <message>
        <source>whether the score %1 counts as %2 is not set in the rule set %3</source>
        <translation>whether the score %1 counts as %2 is not set in the rule set %3</translation>
    </message>
    <message>
        <source>the test could not tell</source>
        <translation>the test could not tell</translation>
    </message>
    <message>
        <source>the source means %1, measured is %2</source>
        <translation>the source means %1, measured is %2</translation>
    </message>
    <message>
        <source>%1 counts as %2 by the rule set %3 (%4)</source>
        <translation>%1 counts as %2 by the rule set %3 (%4)</translation>
    </message>
    <message>
        <source>measured as %1</source>
        <translation>measured as %1</translation>
    </message>
    <message>
        <source>the source means a change of the gene %1</source>
        <translation>the source means a change of the gene %1</translation>
    </message>
    <message>
        <source>the gene of the variant is not known</source>
        <translation>the gene of the variant is not known</translation>
    </message>
    <message>
        <source>the source names no gene</source>
        <translation>the source names no gene</translation>
    </message>
    <message>
        <source>the source means the gene %1</source>
        <translation>the source means the gene %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with what the file says</source>
        <translation>&quot;%1&quot; cannot be compared with what the file says</translation>
    </message>
    <message>
        <source>the source names no alteration</source>
        <translation>the source names no alteration</translation>
    </message>
    <message>
        <source>A biomarker of the rule set %1 lacks its id or its states</source>
        <translation>A biomarker of the rule set %1 lacks its id or its states</translation>
    </message>
    <message>
        <source>The rule set %1 names no biomarkers</source>
        <translation>The rule set %1 names no biomarkers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; give a number (%3) or one of %4</source>
        <translation>&quot;%1&quot; is not a value of %2; give a number (%3) or one of %4</translation>
    </message>
    <message>
        <source>TMB is a number of mutations per Mb, not &quot;%1&quot;</source>
        <translation>TMB is a number of mutations per Mb, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>say how %1 was measured, for example the name of the test</source>
        <translation>say how %1 was measured, for example the name of the test</translation>
    </message>
    <message>
        <source>the allele fraction is not known</source>
        <translation>the allele fraction is not known</translation>
    </message>
    <message>
        <source>allele fraction %1 % of at least %2 %</source>
        <translation>allele fraction %1 % of at least %2 %</translation>
    </message>
    <message>
        <source>counts below the age of %1, and the age is not known</source>
        <translation>counts below the age of %1, and the age is not known</translation>
    </message>
    <message>
        <source>age below %1</source>
        <translation>age below %1</translation>
    </message>
    <message>
        <source>nobody has judged it pathogenic</source>
        <translation>nobody has judged it pathogenic</translation>
    </message>
    <message>
        <source>%1: may come from clonal haematopoiesis in the blood</source>
        <translation>%1: may come from clonal haematopoiesis in the blood</translation>
    </message>
    <message>
        <source>the tumour content is a fraction above 0 and up to 1</source>
        <translation>the tumour content is a fraction above 0 and up to 1</translation>
    </message>
    <message>
        <source>with a tumour content of %1 % or less the fraction is not reliable</source>
        <translation>with a tumour content of %1 % or less the fraction is not reliable</translation>
    </message>
    <message>
        <source>with a tumour content of %1 % or more, germline and somatic variants look alike</source>
        <translation>with a tumour content of %1 % or more, germline and somatic variants look alike</translation>
    </message>
    <message>
        <source>the rules name no genes or no thresholds</source>
        <translation>the rules name no genes or no thresholds</translation>
    </message>
    <message>
        <source>both copies of the gene seem affected</source>
        <translation>both copies of the gene seem affected</translation>
    </message>
    <message>
        <source>the tumour content is not known</source>
        <translation>the tumour content is not known</translation>
    </message>
    <message>
        <source>low tumour content: the fraction is not reliable</source>
        <translation>low tumour content: the fraction is not reliable</translation>
    </message>
    <message>
        <source>high tumour content: somatic variants reach the same fraction</source>
        <translation>high tumour content: somatic variants reach the same fraction</translation>
    </message>
    <message>
        <source>the genotype is not known</source>
        <translation>the genotype is not known</translation>
    </message>
    <message>
        <source>two variants on different copies of the gene</source>
        <translation>two variants on different copies of the gene</translation>
    </message>
    <message>
        <source>both variants lie on one copy of the gene</source>
        <translation>both variants lie on one copy of the gene</translation>
    </message>
    <message>
        <source>two variants, presumed on different copies; nothing tells the phase</source>
        <translation>two variants, presumed on different copies; nothing tells the phase</translation>
    </message>
    <message>
        <source>both copies of the gene are affected</source>
        <translation>both copies of the gene are affected</translation>
    </message>
    <message>
        <source>one variant of a recessive condition: carrier status</source>
        <translation>one variant of a recessive condition: carrier status</translation>
    </message>
    <message>
        <source>hemizygous or homozygous</source>
        <translation>hemizygous or homozygous</translation>
    </message>
    <message>
        <source>heterozygous on X in a male: the call or the sex is in doubt</source>
        <translation>heterozygous on X in a male: the call or the sex is in doubt</translation>
    </message>
    <message>
        <source>the sex is not known; a single heterozygous female is not reported</source>
        <translation>the sex is not known; a single heterozygous female is not reported</translation>
    </message>
    <message>
        <source>a single heterozygous female is not reported</source>
        <translation>a single heterozygous female is not reported</translation>
    </message>
    <message>
        <source>p.Cys282Tyr on both copies</source>
        <translation>p.Cys282Tyr on both copies</translation>
    </message>
    <message>
        <source>p.Cys282Tyr on one copy: carrier status</source>
        <translation>p.Cys282Tyr on one copy: carrier status</translation>
    </message>
    <message>
        <source>the list does not say when this gene is reported</source>
        <translation>the list does not say when this gene is reported</translation>
    </message>
    <message>
        <source>%1: a loss of function does not cause this condition</source>
        <translation>%1: a loss of function does not cause this condition</translation>
    </message>
    <message>
        <source>%1: only truncating variants are reported</source>
        <translation>%1: only truncating variants are reported</translation>
    </message>
    <message>
        <source>%1: only p.Cys282Tyr is reported</source>
        <translation>%1: only p.Cys282Tyr is reported</translation>
    </message>
    <message>
        <source>the consequence is not known</source>
        <translation>the consequence is not known</translation>
    </message>
    <message>
        <source>ClinVar in the file calls it pathogenic, and nobody here has judged it</source>
        <translation>ClinVar in the file calls it pathogenic, and nobody here has judged it</translation>
    </message>
    <message>
        <source>counts for %1 only, not for other conditions of the gene</source>
        <translation>counts for %1 only, not for other conditions of the gene</translation>
    </message>
    <message>
        <source>the list contradicts itself about this gene: a person decides</source>
        <translation>the list contradicts itself about this gene: a person decides</translation>
    </message>
    <message>
        <source>those who judged it differ</source>
        <translation>those who judged it differ</translation>
    </message>
    <message>
        <source>adult onset, and the age is not known</source>
        <translation>adult onset, and the age is not known</translation>
    </message>
    <message>
        <source>adult onset: withheld from a minor by rule</source>
        <translation>adult onset: withheld from a minor by rule</translation>
    </message>
    <message>
        <source>the variant&apos;s effect on a transcript</source>
        <translation>the variant&apos;s effect on a transcript</translation>
    </message>
    <message>
        <source>Not a missense variant: %1 in %2</source>
        <translation>Not a missense variant: %1 in %2</translation>
    </message>
    <message>
        <source>the variant&apos;s protein name (HGVS p.)</source>
        <translation>the variant&apos;s protein name (HGVS p.)</translation>
    </message>
    <message>
        <source>what ClinVar knows of this codon</source>
        <translation>what ClinVar knows of this codon</translation>
    </message>
    <message>
        <source>%1 is %2, with %3 stars</source>
        <translation>%1 is %2, with %3 stars</translation>
    </message>
    <message>
        <source>an established classification: records with fewer than %1 stars are not counted</source>
        <translation>an established classification: records with fewer than %1 stars are not counted</translation>
    </message>
    <message>
        <source>No such pathogenic or likely pathogenic record</source>
        <translation>No such pathogenic or likely pathogenic record</translation>
    </message>
    <message>
        <source>The residue is counted by PS1</source>
        <translation>The residue is counted by PS1</translation>
    </message>
    <message>
        <source>the genotypes of both parents</source>
        <translation>the genotypes of both parents</translation>
    </message>
    <message>
        <source>the end of the identity check, which is open</source>
        <translation>the end of the identity check, which is open</translation>
    </message>
    <message>
        <source>the genotype of the child</source>
        <translation>the genotype of the child</translation>
    </message>
    <message>
        <source>the read depth of the child here</source>
        <translation>the read depth of the child here</translation>
    </message>
    <message>
        <source>at least %1 reads of the child here: there are %2</source>
        <translation>at least %1 reads of the child here: there are %2</translation>
    </message>
    <message>
        <source>the genotype quality of the child here</source>
        <translation>the genotype quality of the child here</translation>
    </message>
    <message>
        <source>a genotype quality of the child of at least %1: it is %2</source>
        <translation>a genotype quality of the child of at least %1: it is %2</translation>
    </message>
    <message>
        <source>The mother has the variant too</source>
        <translation>The mother has the variant too</translation>
    </message>
    <message>
        <source>the genotype of the mother</source>
        <translation>the genotype of the mother</translation>
    </message>
    <message>
        <source>the read depth of the mother here</source>
        <translation>the read depth of the mother here</translation>
    </message>
    <message>
        <source>at least %1 reads of the mother here: there are %2</source>
        <translation>at least %1 reads of the mother here: there are %2</translation>
    </message>
    <message>
        <source>the genotype quality of the mother here</source>
        <translation>the genotype quality of the mother here</translation>
    </message>
    <message>
        <source>a genotype quality of the mother of at least %1: it is %2</source>
        <translation>a genotype quality of the mother of at least %1: it is %2</translation>
    </message>
    <message>
        <source>a closer look at the mother&apos;s reads: %1 of them carry the variant (mosaic or noise)</source>
        <translation>a closer look at the mother&apos;s reads: %1 of them carry the variant (mosaic or noise)</translation>
    </message>
    <message>
        <source>The father has the variant too</source>
        <translation>The father has the variant too</translation>
    </message>
    <message>
        <source>the genotype of the father</source>
        <translation>the genotype of the father</translation>
    </message>
    <message>
        <source>the read depth of the father here</source>
        <translation>the read depth of the father here</translation>
    </message>
    <message>
        <source>at least %1 reads of the father here: there are %2</source>
        <translation>at least %1 reads of the father here: there are %2</translation>
    </message>
    <message>
        <source>the genotype quality of the father here</source>
        <translation>the genotype quality of the father here</translation>
    </message>
    <message>
        <source>a genotype quality of the father of at least %1: it is %2</source>
        <translation>a genotype quality of the father of at least %1: it is %2</translation>
    </message>
    <message>
        <source>a closer look at the father&apos;s reads: %1 of them carry the variant (mosaic or noise)</source>
        <translation>a closer look at the father&apos;s reads: %1 of them carry the variant (mosaic or noise)</translation>
    </message>
    <message>
        <source>The child does not have the variant</source>
        <translation>The child does not have the variant</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), in neither mother (%2 reads) nor father (%3 reads)</source>
        <translation>De novo: in the child (%1 reads), in neither mother (%2 reads) nor father (%3 reads)</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), not in the mother (%2 reads), from whom alone it could come</source>
        <translation>De novo: in the child (%1 reads), not in the mother (%2 reads), from whom alone it could come</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), not in the father (%2 reads), from whom alone it could come</source>
        <translation>De novo: in the child (%1 reads), not in the father (%2 reads), from whom alone it could come</translation>
    </message>
    <message>
        <source>By the phenotype: highly specific for the gene %1; consistent %2; consistent, of a heterogeneous disorder %3; not consistent –</source>
        <translation>By the phenotype: highly specific for the gene %1; consistent %2; consistent, of a heterogeneous disorder %3; not consistent –</translation>
    </message>
    <message>
        <source>how specific the phenotype is for the gene: a person chooses it</source>
        <translation>how specific the phenotype is for the gene: a person chooses it</translation>
    </message>
    <message>
        <source>%1 points for one de novo observation with this phenotype</source>
        <translation>%1 points for one de novo observation with this phenotype</translation>
    </message>
    <message>
        <source>confirmation of parentage; until then see PM6</source>
        <translation>confirmation of parentage; until then see PM6</translation>
    </message>
    <message>
        <source>Parentage is confirmed: counted by PS2</source>
        <translation>Parentage is confirmed: counted by PS2</translation>
    </message>
    <message>
        <source>Parentage is assumed: counted by PM6</source>
        <translation>Parentage is assumed: counted by PM6</translation>
    </message>
    <message>
        <source>Parentage is confirmed</source>
        <translation>Parentage is confirmed</translation>
    </message>
    <message>
        <source>Parentage is assumed</source>
        <translation>Parentage is assumed</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), by the parents</source>
        <translation>In trans with %1 (%2), by the parents</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), by phased reads</source>
        <translation>In trans with %1 (%2), by phased reads</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), by the parents</source>
        <translation>In cis with %1 (%2), by the parents</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), by phased reads</source>
        <translation>In cis with %1 (%2), by phased reads</translation>
    </message>
    <message>
        <source>Together with %1 (%2), phase unknown</source>
        <translation>Together with %1 (%2), phase unknown</translation>
    </message>
    <message>
        <source>Not a recessive disorder: %1</source>
        <translation>Not a recessive disorder: %1</translation>
    </message>
    <message>
        <source>the genotype of the person</source>
        <translation>the genotype of the person</translation>
    </message>
    <message>
        <source>the other variants of the gene in this person</source>
        <translation>the other variants of the gene in this person</translation>
    </message>
    <message>
        <source>Homozygous: %1 points</source>
        <translation>Homozygous: %1 points</translation>
    </message>
    <message>
        <source>No second variant of the gene is marked or known to be pathogenic in this person</source>
        <translation>No second variant of the gene is marked or known to be pathogenic in this person</translation>
    </message>
    <message>
        <source>whether the disorder of %1 is recessive</source>
        <translation>whether the disorder of %1 is recessive</translation>
    </message>
    <message>
        <source>%1 points of one proband; more probands add theirs</source>
        <translation>%1 points of one proband; more probands add theirs</translation>
    </message>
    <message>
        <source>Inheritance: %1</source>
        <translation>Inheritance: %1</translation>
    </message>
    <message>
        <source>the classification of the second variant</source>
        <translation>the classification of the second variant</translation>
    </message>
    <message>
        <source>the phase of the two variants</source>
        <translation>the phase of the two variants</translation>
    </message>
    <message>
        <source>whether the disorder is dominant and fully penetrant (then BP2 applies)</source>
        <translation>whether the disorder is dominant and fully penetrant (then BP2 applies)</translation>
    </message>
    <message>
        <source>No pathogenic variant of the gene lies in cis</source>
        <translation>No pathogenic variant of the gene lies in cis</translation>
    </message>
    <message>
        <source>a frequency in a large population (gnomAD, ToMMo, TogoVar …): the file has no such column</source>
        <translation>a frequency in a large population (gnomAD, ToMMo, TogoVar …): the file has no such column</translation>
    </message>
    <message>
        <source>Absent from the large populations the file is annotated with</source>
        <translation>Absent from the large populations the file is annotated with</translation>
    </message>
    <message>
        <source>Highest frequency %1 in %2</source>
        <translation>Highest frequency %1 in %2</translation>
    </message>
    <message>
        <source>Not above %1</source>
        <translation>Not above %1</translation>
    </message>
    <message>
        <source>Above %1, the limit for this gene</source>
        <translation>Above %1, the limit for this gene</translation>
    </message>
    <message>
        <source>Above %1, the limit where the disorder has none of its own</source>
        <translation>Above %1, the limit where the disorder has none of its own</translation>
    </message>
    <message>
        <source>On the list of common variants that a frequency must not settle</source>
        <translation>On the list of common variants that a frequency must not settle</translation>
    </message>
    <message>
        <source>Counted as BA1</source>
        <translation>Counted as BA1</translation>
    </message>
    <message>
        <source>The Japanese frequency (%1, %2) exceeds that of gnomAD (%3)</source>
        <translation>The Japanese frequency (%1, %2) exceeds that of gnomAD (%3)</translation>
    </message>
    <message>
        <source>Japanese frequency: %1, %2</source>
        <translation>Japanese frequency: %1, %2</translation>
    </message>
    <message>
        <source>%1: one allele in a panel of %2, not counted against rarity</source>
        <translation>%1: one allele in a panel of %2, not counted against rarity</translation>
    </message>
    <message>
        <source>Above %1: not rare</source>
        <translation>Above %1: not rare</translation>
    </message>
    <message>
        <source>a frequency from gnomAD: the file is not annotated with it, so that the variant may be common</source>
        <translation>a frequency from gnomAD: the file is not annotated with it, so that the variant may be common</translation>
    </message>
    <message>
        <source>a Japanese frequency (ToMMo, HGVD, TogoVar or NCBN): the file has none, and a variant rare in gnomAD may be common here</source>
        <translation>a Japanese frequency (ToMMo, HGVD, TogoVar or NCBN): the file has none, and a variant rare in gnomAD may be common here</translation>
    </message>
    <message>
        <source>Absent from all populations the file is annotated with</source>
        <translation>Absent from all populations the file is annotated with</translation>
    </message>
    <message>
        <source>how the disorder of %1 is inherited: rare enough for a recessive one (at most %2), not for a dominant one (at most %3)</source>
        <translation>how the disorder of %1 is inherited: rare enough for a recessive one (at most %2), not for a dominant one (at most %3)</translation>
    </message>
    <message>
        <source>Not above %1: rare</source>
        <translation>Not above %1: rare</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>Lowered to moderate: together with PM1 it counts for at most strong</source>
        <translation>Lowered to moderate: together with PM1 it counts for at most strong</translation>
    </message>
    <message>
        <source>A null variant is judged by PVS1; a prediction would count it twice</source>
        <translation>A null variant is judged by PVS1; a prediction would count it twice</translation>
    </message>
    <message>
        <source>a %1 score for this variant</source>
        <translation>a %1 score for this variant</translation>
    </message>
    <message>
        <source>a %1 score for this variant; %2 is there, but %1 was chosen beforehand</source>
        <translation>a %1 score for this variant; %2 is there, but %1 was chosen beforehand</translation>
    </message>
    <message>
        <source>No calibrated predictor speaks to it: %1 in %2</source>
        <translation>No calibrated predictor speaks to it: %1 in %2</translation>
    </message>
    <message>
        <source>Reaches the calibrated limit for %1</source>
        <translation>Reaches the calibrated limit for %1</translation>
    </message>
    <message>
        <source>Below the calibrated limit of %1</source>
        <translation>Below the calibrated limit of %1</translation>
    </message>
    <message>
        <source>At least %1: an effect on splicing is predicted</source>
        <translation>At least %1: an effect on splicing is predicted</translation>
    </message>
    <message>
        <source>Between %1 and %2: says nothing either way</source>
        <translation>Between %1 and %2: says nothing either way</translation>
    </message>
    <message>
        <source>At most %1: no effect on splicing is predicted</source>
        <translation>At most %1: no effect on splicing is predicted</translation>
    </message>
    <message>
        <source>Above the calibrated limit of %1</source>
        <translation>Above the calibrated limit of %1</translation>
    </message>
    <message>
        <source>a %1 score, to exclude an effect on splicing</source>
        <translation>a %1 score, to exclude an effect on splicing</translation>
    </message>
    <message>
        <source>Neither silent nor deep in an intron: %1 in %2</source>
        <translation>Neither silent nor deep in an intron: %1 in %2</translation>
    </message>
    <message>
        <source>Deep in an intron: %1 in %2</source>
        <translation>Deep in an intron: %1 in %2</translation>
    </message>
    <message>
        <source>Silent: %1 in %2</source>
        <translation>Silent: %1 in %2</translation>
    </message>
    <message>
        <source>Above %1: an effect on splicing is not excluded</source>
        <translation>Above %1: an effect on splicing is not excluded</translation>
    </message>
    <message>
        <source>Above %1: the position is highly conserved</source>
        <translation>Above %1: the position is highly conserved</translation>
    </message>
    <message>
        <source>how conserved the position is (%1)</source>
        <translation>how conserved the position is (%1)</translation>
    </message>
    <message>
        <source>Not a null variant: %1 in %2</source>
        <translation>Not a null variant: %1 in %2</translation>
    </message>
    <message>
        <source>Null variant: %1 in %2</source>
        <translation>Null variant: %1 in %2</translation>
    </message>
    <message>
        <source>The whole gene is deleted</source>
        <translation>The whole gene is deleted</translation>
    </message>
    <message>
        <source>The exon is in no biologically relevant transcript</source>
        <translation>The exon is in no biologically relevant transcript</translation>
    </message>
    <message>
        <source>%1 is a MANE transcript</source>
        <translation>%1 is a MANE transcript</translation>
    </message>
    <message>
        <source>%1 is the canonical transcript; no MANE transcript is marked</source>
        <translation>%1 is the canonical transcript; no MANE transcript is marked</translation>
    </message>
    <message>
        <source>In the relevant transcript it is not a null variant: %1 in %2</source>
        <translation>In the relevant transcript it is not a null variant: %1 in %2</translation>
    </message>
    <message>
        <source>Every protein-coding transcript in the file is hit</source>
        <translation>Every protein-coding transcript in the file is hit</translation>
    </message>
    <message>
        <source>which transcript is biologically relevant: the file marks neither MANE nor canonical ones, and they differ</source>
        <translation>which transcript is biologically relevant: the file marks neither MANE nor canonical ones, and they differ</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay is predicted</source>
        <translation>Nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay is not predicted</source>
        <translation>Nonsense-mediated decay is not predicted</translation>
    </message>
    <message>
        <source>Annotated as escaping nonsense-mediated decay</source>
        <translation>Annotated as escaping nonsense-mediated decay</translation>
    </message>
    <message>
        <source>Annotated as not escaping nonsense-mediated decay</source>
        <translation>Annotated as not escaping nonsense-mediated decay</translation>
    </message>
    <message>
        <source>the exon&apos;s number and how many there are</source>
        <translation>the exon&apos;s number and how many there are</translation>
    </message>
    <message>
        <source>The new stop codon is in the last exon (%1 of %2): no nonsense-mediated decay is predicted</source>
        <translation>The new stop codon is in the last exon (%1 of %2): no nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>the exon of the new stop codon: the frame shifts in exon %1 of %2, and the stop may lie in one that escapes decay</source>
        <translation>the exon of the new stop codon: the frame shifts in exon %1 of %2, and the stop may lie in one that escapes decay</translation>
    </message>
    <message>
        <source>Exon %1 of %2: nonsense-mediated decay is predicted</source>
        <translation>Exon %1 of %2: nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>how far the new stop codon is from the end of exon %1 of %2: its last %3 bases escape nonsense-mediated decay</source>
        <translation>how far the new stop codon is from the end of exon %1 of %2: its last %3 bases escape nonsense-mediated decay</translation>
    </message>
    <message>
        <source>The new stop codon is %1 bases before the last exon junction: nonsense-mediated decay is predicted</source>
        <translation>The new stop codon is %1 bases before the last exon junction: nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>The new stop codon is %1 bases before the last exon junction: no nonsense-mediated decay is predicted</source>
        <translation>The new stop codon is %1 bases before the last exon junction: no nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>What is lost is critical to the protein&apos;s function</source>
        <translation>What is lost is critical to the protein&apos;s function</translation>
    </message>
    <message>
        <source>%1 of the protein is lost, more than %2: strong unless such variants of the exon are frequent</source>
        <translation>%1 of the protein is lost, more than %2: strong unless such variants of the exon are frequent</translation>
    </message>
    <message>
        <source>%1 of the protein is lost, at most %2: moderate unless such variants of the exon are frequent</source>
        <translation>%1 of the protein is lost, at most %2: moderate unless such variants of the exon are frequent</translation>
    </message>
    <message>
        <source>how much of the protein is lost</source>
        <translation>how much of the protein is lost</translation>
    </message>
    <message>
        <source>whether what is lost is critical to the protein&apos;s function (then strong)</source>
        <translation>whether what is lost is critical to the protein&apos;s function (then strong)</translation>
    </message>
    <message>
        <source>whether loss-of-function variants of this exon are frequent in the population (then PVS1 does not apply)</source>
        <translation>whether loss-of-function variants of this exon are frequent in the population (then PVS1 does not apply)</translation>
    </message>
    <message>
        <source>Loss-of-function variants of this exon are frequent in the population</source>
        <translation>Loss-of-function variants of this exon are frequent in the population</translation>
    </message>
    <message>
        <source>Loss-of-function variants of this exon are not frequent in the population</source>
        <translation>Loss-of-function variants of this exon are not frequent in the population</translation>
    </message>
    <message>
        <source>whether the reading frame is kept without exon %1 (its length is not in the file)</source>
        <translation>whether the reading frame is kept without exon %1 (its length is not in the file)</translation>
    </message>
    <message>
        <source>The reading frame is kept without exon %1</source>
        <translation>The reading frame is kept without exon %1</translation>
    </message>
    <message>
        <source>The reading frame is lost without exon %1</source>
        <translation>The reading frame is lost without exon %1</translation>
    </message>
    <message>
        <source>what the splice site of an untranslated region does to the protein (%1)</source>
        <translation>what the splice site of an untranslated region does to the protein (%1)</translation>
    </message>
    <message>
        <source>The duplicate is proven not to lie in tandem</source>
        <translation>The duplicate is proven not to lie in tandem</translation>
    </message>
    <message>
        <source>whether the duplication disrupts the reading frame</source>
        <translation>whether the duplication disrupts the reading frame</translation>
    </message>
    <message>
        <source>The duplication keeps the reading frame</source>
        <translation>The duplication keeps the reading frame</translation>
    </message>
    <message>
        <source>The duplication disrupts the reading frame</source>
        <translation>The duplication disrupts the reading frame</translation>
    </message>
    <message>
        <source>The duplicate is proven to lie in tandem</source>
        <translation>The duplicate is proven to lie in tandem</translation>
    </message>
    <message>
        <source>The duplicate is presumed to lie in tandem</source>
        <translation>The duplicate is presumed to lie in tandem</translation>
    </message>
    <message>
        <source>whether another functional transcript starts at another codon (then PVS1 does not apply)</source>
        <translation>whether another functional transcript starts at another codon (then PVS1 does not apply)</translation>
    </message>
    <message>
        <source>Another functional transcript starts at another codon</source>
        <translation>Another functional transcript starts at another codon</translation>
    </message>
    <message>
        <source>No functional transcript is known to start at another codon</source>
        <translation>No functional transcript is known to start at another codon</translation>
    </message>
    <message>
        <source>whether there are pathogenic variants before the next in-frame start codon (then moderate, else supporting)</source>
        <translation>whether there are pathogenic variants before the next in-frame start codon (then moderate, else supporting)</translation>
    </message>
    <message>
        <source>There are pathogenic variants before the next in-frame start codon</source>
        <translation>There are pathogenic variants before the next in-frame start codon</translation>
    </message>
    <message>
        <source>No pathogenic variant is known before the next in-frame start codon</source>
        <translation>No pathogenic variant is known before the next in-frame start codon</translation>
    </message>
    <message>
        <source>Loss of function of %1 is not how its disorder arises</source>
        <translation>Loss of function of %1 is not how its disorder arises</translation>
    </message>
    <message>
        <source>If loss of function is the mechanism, the tree ends at %1</source>
        <translation>If loss of function is the mechanism, the tree ends at %1</translation>
    </message>
    <message>
        <source>whether loss of function of %1 is a known mechanism of the disorder</source>
        <translation>whether loss of function of %1 is a known mechanism of the disorder</translation>
    </message>
    <message>
        <source>Loss of function of %1 is a known mechanism (%2)</source>
        <translation>Loss of function of %1 is a known mechanism (%2)</translation>
    </message>
    <message>
        <source>The evidence for the mechanism lowers the strength by %1</source>
        <translation>The evidence for the mechanism lowers the strength by %1</translation>
    </message>
    <message>
        <source>whether %1 is a tumour suppressor</source>
        <translation>whether %1 is a tumour suppressor</translation>
    </message>
    <message>
        <source>%1 is not a tumour suppressor</source>
        <translation>%1 is not a tumour suppressor</translation>
    </message>
    <message>
        <source>%1 is a tumour suppressor</source>
        <translation>%1 is a tumour suppressor</translation>
    </message>
    <message>
        <source>which oncogenic variants are known at this residue</source>
        <translation>which oncogenic variants are known at this residue</translation>
    </message>
    <message>
        <source>%1 is itself classified %2: no evidence of its own</source>
        <translation>%1 is itself classified %2: no evidence of its own</translation>
    </message>
    <message>
        <source>A single item of CIViC (%2) supports that %1 is oncogenic</source>
        <translation>A single item of CIViC (%2) supports that %1 is oncogenic</translation>
    </message>
    <message>
        <source>No such oncogenic record</source>
        <translation>No such oncogenic record</translation>
    </message>
    <message>
        <source>a table of hot spots (samples per residue and change) for %1</source>
        <translation>a table of hot spots (samples per residue and change) for %1</translation>
    </message>
    <message>
        <source>%1 samples at the residue, %2 of them with this change</source>
        <translation>%1 samples at the residue, %2 of them with this change</translation>
    </message>
    <message>
        <source>Neither an in-frame change nor a lost stop codon: %1 in %2</source>
        <translation>Neither an in-frame change nor a lost stop codon: %1 in %2</translation>
    </message>
    <message>
        <source>whether %1 is a known oncogene or tumour suppressor</source>
        <translation>whether %1 is a known oncogene or tumour suppressor</translation>
    </message>
    <message>
        <source>%1 is an oncogene</source>
        <translation>%1 is an oncogene</translation>
    </message>
    <message>
        <source>The protein changes its length: %1 in %2</source>
        <translation>The protein changes its length: %1 in %2</translation>
    </message>
    <message>
        <source>Absent from gnomAD</source>
        <translation>Absent from gnomAD</translation>
    </message>
    <message>
        <source>Counted as SBVS1</source>
        <translation>Counted as SBVS1</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>Above %1</translation>
    </message>
    <message>
        <source>Not silent: %1 in %2</source>
        <translation>Not silent: %1 in %2</translation>
    </message>
    <message>
        <source>Not together with %1</source>
        <translation>Not together with %1</translation>
    </message>
    <message>
        <source>a table that says how missense variants of %1 act</source>
        <translation>a table that says how missense variants of %1 act</translation>
    </message>
    <message>
        <source>%1 has few benign missense variants, and missense is how its disorder arises</source>
        <translation>%1 has few benign missense variants, and missense is how its disorder arises</translation>
    </message>
    <message>
        <source>The disorder of %1 arises by truncation, rarely by missense</source>
        <translation>The disorder of %1 arises by truncation, rarely by missense</translation>
    </message>
    <message>
        <source>A null variant is judged by PVS1</source>
        <translation>A null variant is judged by PVS1</translation>
    </message>
    <message>
        <source>The length of the protein does not change: %1 in %2</source>
        <translation>The length of the protein does not change: %1 in %2</translation>
    </message>
    <message>
        <source>Changes no residue of a critical region: %1 in %2</source>
        <translation>Changes no residue of a critical region: %1 in %2</translation>
    </message>
    <message>
        <source>a table of hot spots and critical regions of %1</source>
        <translation>a table of hot spots and critical regions of %1</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is in a critical region: %3</source>
        <translation>Residue %1 of %2 is in a critical region: %3</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is in none of the critical regions of the table</source>
        <translation>Residue %1 of %2 is in none of the critical regions of the table</translation>
    </message>
    <message>
        <source>whether it is in a repeat (then BP3, not PM4)</source>
        <translation>whether it is in a repeat (then BP3, not PM4)</translation>
    </message>
    <message>
        <source>Not in a repetitive or low-complexity region</source>
        <translation>Not in a repetitive or low-complexity region</translation>
    </message>
    <message>
        <source>how many residues are gained or lost (one alone counts as supporting)</source>
        <translation>how many residues are gained or lost (one alone counts as supporting)</translation>
    </message>
    <message>
        <source>Residues gained or lost: %1</source>
        <translation>Residues gained or lost: %1</translation>
    </message>
    <message>
        <source>Not an in-frame change: %1 in %2</source>
        <translation>Not an in-frame change: %1 in %2</translation>
    </message>
    <message>
        <source>whether it is in a repeat without a known function</source>
        <translation>whether it is in a repeat without a known function</translation>
    </message>
    <message>
        <source>the rule set &quot;%1&quot; lacks &quot;%2&quot;, or it is not of the right kind</source>
        <translation>the rule set &quot;%1&quot; lacks &quot;%2&quot;, or it is not of the right kind</translation>
    </message>
    <message>
        <source>Name CIViC&apos;s evidence table, its variant table or its VCF</source>
        <translation>Name CIViC&apos;s evidence table, its variant table or its VCF</translation>
    </message>
    <message>
        <source>The file does not say its version; give it, for example the date of the release</source>
        <translation>The file does not say its version; give it, for example the date of the release</translation>
    </message>
    <message>
        <source>The file holds nothing of CIViC</source>
        <translation>The file holds nothing of CIViC</translation>
    </message>
    <message>
        <source>The heading has no column &quot;%1&quot;</source>
        <translation>The heading has no column &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence number</source>
        <translation>&quot;%1&quot; is no evidence number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence level; CIViC has A to E</source>
        <translation>&quot;%1&quot; is no evidence level; CIViC has A to E</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence status</source>
        <translation>&quot;%1&quot; is no evidence status</translation>
    </message>
    <message>
        <source>The item %1 names no variant</source>
        <translation>The item %1 names no variant</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2</source>
        <translation>The row has %1 fields instead of %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variant number</source>
        <translation>&quot;%1&quot; is no variant number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no position</source>
        <translation>&quot;%1&quot; is no position</translation>
    </message>
    <message>
        <source>The last line has no end; the file is cut off</source>
        <translation>The last line has no end; the file is cut off</translation>
    </message>
    <message>
        <source>The table is neither CIViC&apos;s evidence (evidence_id) nor its variants (variant_id)</source>
        <translation>The table is neither CIViC&apos;s evidence (evidence_id) nor its variants (variant_id)</translation>
    </message>
    <message>
        <source>The header describes no CSQ of CIViC</source>
        <translation>The header describes no CSQ of CIViC</translation>
    </message>
    <message>
        <source>The line that names the columns (#CHROM) is missing</source>
        <translation>The line that names the columns (#CHROM) is missing</translation>
    </message>
    <message>
        <source>An entry of CSQ has %1 fields instead of %2</source>
        <translation>An entry of CSQ has %1 fields instead of %2</translation>
    </message>
    <message>
        <source>this knowledge snapshot was written by a newer Enza</source>
        <translation>this knowledge snapshot was written by a newer Enza</translation>
    </message>
    <message>
        <source>the ClinVar snapshot is of the assembly %1, the variant of %2</source>
        <translation>the ClinVar snapshot is of the assembly %1, the variant of %2</translation>
    </message>
    <message>
        <source>a stored knowledge snapshot is damaged; import its file again or restore the workspace from a backup</source>
        <translation>a stored knowledge snapshot is damaged; import its file again or restore the workspace from a backup</translation>
    </message>
    <message>
        <source>the snapshots are of different assemblies, %1 and %2: they cannot be compared</source>
        <translation>the snapshots are of different assemblies, %1 and %2: they cannot be compared</translation>
    </message>
    <message>
        <source>ClinVar is one file, clinvar.vcf.gz of one assembly</source>
        <translation>ClinVar is one file, clinvar.vcf.gz of one assembly</translation>
    </message>
    <message>
        <source>The file holds no ClinVar records</source>
        <translation>The file holds no ClinVar records</translation>
    </message>
    <message>
        <source>The file ends before its #CHROM line</source>
        <translation>The file ends before its #CHROM line</translation>
    </message>
    <message>
        <source>This is no VCF file: the first line is not ##fileformat</source>
        <translation>This is no VCF file: the first line is not ##fileformat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>&quot;%1&quot; is no date</translation>
    </message>
    <message>
        <source>ClinVar&apos;s columns are CHROM to INFO; this line has %1 columns</source>
        <translation>ClinVar&apos;s columns are CHROM to INFO; this line has %1 columns</translation>
    </message>
    <message>
        <source>A header line or the #CHROM line is expected here</source>
        <translation>A header line or the #CHROM line is expected here</translation>
    </message>
    <message>
        <source>This is no ClinVar file: its header does not describe CLNSIG</source>
        <translation>This is no ClinVar file: its header does not describe CLNSIG</translation>
    </message>
    <message>
        <source>The file is of %1, not of %2</source>
        <translation>The file is of %1, not of %2</translation>
    </message>
    <message>
        <source>The file does not say its assembly (##reference); give it with the import</source>
        <translation>The file does not say its assembly (##reference); give it with the import</translation>
    </message>
    <message>
        <source>The file does not say its date (##fileDate); give a version with the import</source>
        <translation>The file does not say its date (##fileDate); give a version with the import</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of 8</source>
        <translation>The row has %1 columns instead of 8</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ClinVar variation id</source>
        <translation>&quot;%1&quot; is no ClinVar variation id</translation>
    </message>
    <message>
        <source>The allele is empty</source>
        <translation>The allele is empty</translation>
    </message>
    <message>
        <source>Chromosome %1 of %2 ends before position %3: the file is of another assembly</source>
        <translation>Chromosome %1 of %2 ends before position %3: the file is of another assembly</translation>
    </message>
    <message>
        <source>The field is not written in UTF-8</source>
        <translation>The field is not written in UTF-8</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to %2: the file is of another assembly</source>
        <translation>&quot;%1&quot; does not belong to %2: the file is of another assembly</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gene symbol</source>
        <translation>&quot;%1&quot; is no gene symbol</translation>
    </message>
    <message>
        <source>The field has %1 characters</source>
        <translation>The field has %1 characters</translation>
    </message>
    <message>
        <source>The table is one file</source>
        <translation>The table is one file</translation>
    </message>
    <message>
        <source>The table has no line that can be used; the first was left out because: %1</source>
        <translation>The table has no line that can be used; the first was left out because: %1</translation>
    </message>
    <message>
        <source>The table does not say its version and has no dates; give a version</source>
        <translation>The table does not say its version and has no dates; give a version</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence scale; use C-CAT, AMP, ESCAT, OncoKB or CIViC</source>
        <translation>&quot;%1&quot; is no evidence scale; use C-CAT, AMP, ESCAT, OncoKB or CIViC</translation>
    </message>
    <message>
        <source>The line names no drug</source>
        <translation>The line names no drug</translation>
    </message>
    <message>
        <source>The line has no evidence level</source>
        <translation>The line has no evidence level</translation>
    </message>
    <message>
        <source>The line names no alteration</source>
        <translation>The line names no alteration</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no trial number (jRCT…, NCT…, UMIN…)</source>
        <translation>&quot;%1&quot; is no trial number (jRCT…, NCT…, UMIN…)</translation>
    </message>
    <message>
        <source>CIViC: literature on variants in cancer</source>
        <translation>CIViC: literature on variants in cancer</translation>
    </message>
    <message>
        <source>OncoTree: tumour types</source>
        <translation>OncoTree: tumour types</translation>
    </message>
    <message>
        <source>Gene panel</source>
        <translation>Gene panel</translation>
    </message>
    <message>
        <source>Table of drugs and their evidence</source>
        <translation>Table of drugs and their evidence</translation>
    </message>
    <message>
        <source>Table of trials (jRCT and others)</source>
        <translation>Table of trials (jRCT and others)</translation>
    </message>
    <message>
        <source>The panel has no name</source>
        <translation>The panel has no name</translation>
    </message>
    <message>
        <source>The panel %1 lists no genes</source>
        <translation>The panel %1 lists no genes</translation>
    </message>
    <message>
        <source>The confidence of %1 is none of 0 to 4</source>
        <translation>The confidence of %1 is none of 0 to 4</translation>
    </message>
    <message>
        <source>The line is no panel in JSON: %1</source>
        <translation>The line is no panel in JSON: %1</translation>
    </message>
    <message>
        <source>The file holds %1 panels; say by its name which one: %2</source>
        <translation>The file holds %1 panels; say by its name which one: %2</translation>
    </message>
    <message>
        <source>The heading has no column of genes; name one &quot;gene&quot;</source>
        <translation>The heading has no column of genes; name one &quot;gene&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence; use green, amber, red or 0 to 4</source>
        <translation>&quot;%1&quot; is no confidence; use green, amber, red or 0 to 4</translation>
    </message>
    <message>
        <source>The stored panel cannot be read</source>
        <translation>The stored panel cannot be read</translation>
    </message>
    <message>
        <source>A gene panel is one file; import several one after the other</source>
        <translation>A gene panel is one file; import several one after the other</translation>
    </message>
    <message>
        <source>The panel has no genes</source>
        <translation>The panel has no genes</translation>
    </message>
    <message>
        <source>The file does not name the panel; give its name</source>
        <translation>The file does not name the panel; give its name</translation>
    </message>
    <message>
        <source>The file does not say the panel&apos;s version; give it</source>
        <translation>The file does not say the panel&apos;s version; give it</translation>
    </message>
    <message>
        <source>the line is not UTF-8 text</source>
        <translation>the line is not UTF-8 text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phenotype id (HP: and seven digits)</source>
        <translation>&quot;%1&quot; is no phenotype id (HP: and seven digits)</translation>
    </message>
    <message>
        <source>the row names no gene</source>
        <translation>the row names no gene</translation>
    </message>
    <message>
        <source>the row names no disease</source>
        <translation>the row names no disease</translation>
    </message>
    <message>
        <source>the columns of this file are not those of gene or disease annotations</source>
        <translation>the columns of this file are not those of gene or disease annotations</translation>
    </message>
    <message>
        <source>the row has %1 fields; at least %2 are needed</source>
        <translation>the row has %1 fields; at least %2 are needed</translation>
    </message>
    <message>
        <source>the file holds no annotation</source>
        <translation>the file holds no annotation</translation>
    </message>
    <message>
        <source>the term %1 is there twice</source>
        <translation>the term %1 is there twice</translation>
    </message>
    <message>
        <source>the file holds no phenotype terms (HP:…)</source>
        <translation>the file holds no phenotype terms (HP:…)</translation>
    </message>
    <message>
        <source>%1 is below %2, which is not in the file</source>
        <translation>%1 is below %2, which is not in the file</translation>
    </message>
    <message>
        <source>%1 is its own ancestor</source>
        <translation>%1 is its own ancestor</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>the column &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>the row has %1 fields, the header %2</translation>
    </message>
    <message>
        <source>the labels are in &quot;%1&quot;, not in Japanese (ja)</source>
        <translation>the labels are in &quot;%1&quot;, not in Japanese (ja)</translation>
    </message>
    <message>
        <source>the file holds no Japanese label</source>
        <translation>the file holds no Japanese label</translation>
    </message>
    <message>
        <source>the term before this line has no id</source>
        <translation>the term before this line has no id</translation>
    </message>
    <message>
        <source>the term %1 before this line has no name</source>
        <translation>the term %1 before this line has no name</translation>
    </message>
    <message>
        <source>the stanza&apos;s name is not closed by ]</source>
        <translation>the stanza&apos;s name is not closed by ]</translation>
    </message>
    <message>
        <source>the line is no &quot;tag: value&quot;</source>
        <translation>the line is no &quot;tag: value&quot;</translation>
    </message>
    <message>
        <source>the synonym&apos;s text does not stand in quotes</source>
        <translation>the synonym&apos;s text does not stand in quotes</translation>
    </message>
    <message>
        <source>a synonym has no text</source>
        <translation>a synonym has no text</translation>
    </message>
    <message>
        <source>this JSON is not an ontology (OBO Graphs): it has no graphs</source>
        <translation>this JSON is not an ontology (OBO Graphs): it has no graphs</translation>
    </message>
    <message>
        <source>the graph has no list of nodes</source>
        <translation>the graph has no list of nodes</translation>
    </message>
    <message>
        <source>the node has no id</source>
        <translation>the node has no id</translation>
    </message>
    <message>
        <source>the term has no label</source>
        <translation>the term has no label</translation>
    </message>
    <message>
        <source>the edge begins at a term that is not in the file</source>
        <translation>the edge begins at a term that is not in the file</translation>
    </message>
    <message>
        <source>the phenotype ontology was imported by a newer Enza</source>
        <translation>the phenotype ontology was imported by a newer Enza</translation>
    </message>
    <message>
        <source>the stored phenotype ontology cannot be read; import it again</source>
        <translation>the stored phenotype ontology cannot be read; import it again</translation>
    </message>
    <message>
        <source>another file of this import holds the same kind of content</source>
        <translation>another file of this import holds the same kind of content</translation>
    </message>
    <message>
        <source>the file is no phenotype ontology (OBO Graphs JSON or OBO), no labels (Babelon) and no annotations</source>
        <translation>the file is no phenotype ontology (OBO Graphs JSON or OBO), no labels (Babelon) and no annotations</translation>
    </message>
    <message>
        <source>Human Phenotype Ontology</source>
        <translation>Human Phenotype Ontology</translation>
    </message>
    <message>
        <source>A tumour type has no code</source>
        <translation>A tumour type has no code</translation>
    </message>
    <message>
        <source>The tumour type %1 has no name</source>
        <translation>The tumour type %1 has no name</translation>
    </message>
    <message>
        <source>The tree of tumour types is deeper than any OncoTree</source>
        <translation>The tree of tumour types is deeper than any OncoTree</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tumour type</source>
        <translation>&quot;%1&quot; is no tumour type</translation>
    </message>
    <message>
        <source>The tumour type %1 stands in another place than it says</source>
        <translation>The tumour type %1 stands in another place than it says</translation>
    </message>
    <message>
        <source>The tumour type %1 is there twice</source>
        <translation>The tumour type %1 is there twice</translation>
    </message>
    <message>
        <source>%1, of which %2 is said to be a kind, is not in the file</source>
        <translation>%1, of which %2 is said to be a kind, is not in the file</translation>
    </message>
    <message>
        <source>The tumour type %1 would be a kind of itself</source>
        <translation>The tumour type %1 would be a kind of itself</translation>
    </message>
    <message>
        <source>The entry is no tumour type</source>
        <translation>The entry is no tumour type</translation>
    </message>
    <message>
        <source>The file holds no OncoTree</source>
        <translation>The file holds no OncoTree</translation>
    </message>
    <message>
        <source>OncoTree is one JSON file</source>
        <translation>OncoTree is one JSON file</translation>
    </message>
    <message>
        <source>The file does not say its version; give it, as in oncotree_2025_10_03</source>
        <translation>The file does not say its version; give it, as in oncotree_2025_10_03</translation>
    </message>
    <message>
        <source>The table has no header line</source>
        <translation>The table has no header line</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice</source>
        <translation>The column &quot;%1&quot; is there twice</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing</source>
        <translation>The column &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>A quotation mark that opens a field is never closed</source>
        <translation>A quotation mark that opens a field is never closed</translation>
    </message>
    <message>
        <source>The field is not written in %1</source>
        <translation>The field is not written in %1</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB; the file is not what it should be</source>
        <translation>The line is longer than %1 MB; the file is not what it should be</translation>
    </message>
    <message>
        <source>The line holds NUL bytes; this is no text file</source>
        <translation>The line holds NUL bytes; this is no text file</translation>
    </message>
    <message>
        <source>A web page begins here instead of data; download the file again</source>
        <translation>A web page begins here instead of data; download the file again</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB; it is not what it should be</source>
        <translation>The file holds more than %1 MB; it is not what it should be</translation>
    </message>
    <message>
        <source>The file is no JSON: %1</source>
        <translation>The file is no JSON: %1</translation>
    </message>
    <message>
        <source>the rule set &quot;%1&quot; has no usable &quot;%2&quot;</source>
        <translation>the rule set &quot;%1&quot; has no usable &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the rules on inheritance are missing</source>
        <translation>the rules on inheritance are missing</translation>
    </message>
    <message>
        <source>There is nothing to show here</source>
        <translation>There is nothing to show here</translation>
    </message>
    <message>
        <source>the change file is incomplete or was changed; export it again</source>
        <translation>the change file is incomplete or was changed; export it again</translation>
    </message>
    <message>
        <source>this file was not made for you: it holds no changes of this workspace, or you were not among its users when it was exported</source>
        <translation>this file was not made for you: it holds no changes of this workspace, or you were not among its users when it was exported</translation>
    </message>
    <message>
        <source>this is not a change file of Enza</source>
        <translation>this is not a change file of Enza</translation>
    </message>
    <message>
        <source>the change file was written by a newer Enza; update Enza to use it</source>
        <translation>the change file was written by a newer Enza; update Enza to use it</translation>
    </message>
    <message>
        <source>these are changes of another workspace</source>
        <translation>these are changes of another workspace</translation>
    </message>
    <message>
        <source>an entry of the changes is damaged</source>
        <translation>an entry of the changes is damaged</translation>
    </message>
    <message>
        <source>a second person has to sign; you are the first already</source>
        <translation>a second person has to sign; you are the first already</translation>
    </message>
    <message>
        <source>the key of %1 is not the one this workspace knows</source>
        <translation>the key of %1 is not the one this workspace knows</translation>
    </message>
    <message>
        <source>two copies of one folder went different ways, which cannot be merged; a second copy is made by backup and restore</source>
        <translation>two copies of one folder went different ways, which cannot be merged; a second copy is made by backup and restore</translation>
    </message>
    <message>
        <source>the changes begin after something that is not here; export all of them</source>
        <translation>the changes begin after something that is not here; export all of them</translation>
    </message>
    <message>
        <source>the chain of replica %1 is broken at entry %2</source>
        <translation>the chain of replica %1 is broken at entry %2</translation>
    </message>
    <message>
        <source>entry %2 of replica %1 is not signed by its author</source>
        <translation>entry %2 of replica %1 is not signed by its author</translation>
    </message>
    <message>
        <source>what entry %2 of replica %1 says was changed</source>
        <translation>what entry %2 of replica %1 says was changed</translation>
    </message>
    <message>
        <source>records that entry %2 of replica %1 wrote are missing</source>
        <translation>records that entry %2 of replica %1 wrote are missing</translation>
    </message>
    <message>
        <source>entry %2 of replica %1 names no record</source>
        <translation>entry %2 of replica %1 names no record</translation>
    </message>
    <message>
        <source>a record that entry %2 of replica %1 wrote was changed</source>
        <translation>a record that entry %2 of replica %1 wrote was changed</translation>
    </message>
    <message>
        <source>the changes lack the content of record %1, which nobody erased</source>
        <translation>the changes lack the content of record %1, which nobody erased</translation>
    </message>
    <message>
        <source>the changes lack the stored file %1</source>
        <translation>the changes lack the stored file %1</translation>
    </message>
    <message>
        <source>the changes were exported by %1, who was disabled; let somebody else export them</source>
        <translation>the changes were exported by %1, who was disabled; let somebody else export them</translation>
    </message>
    <message>
        <source>the change file is not signed by a user of this workspace</source>
        <translation>the change file is not signed by a user of this workspace</translation>
    </message>
    <message>
        <source>the changes alter who may administer the workspace; an administrator has to take them over</source>
        <translation>the changes alter who may administer the workspace; an administrator has to take them over</translation>
    </message>
    <message>
        <source>the changes speak for another institution</source>
        <translation>the changes speak for another institution</translation>
    </message>
    <message>
        <source>you were disabled in the other copy; somebody else has to take its changes over</source>
        <translation>you were disabled in the other copy; somebody else has to take its changes over</translation>
    </message>
    <message>
        <source>after these changes nobody would be left to administer the workspace</source>
        <translation>after these changes nobody would be left to administer the workspace</translation>
    </message>
    <message>
        <source>the user %1 is not certified by the institution</source>
        <translation>the user %1 is not certified by the institution</translation>
    </message>
    <message>
        <source>the store is being read without a pause; try again in a moment</source>
        <translation>the store is being read without a pause; try again in a moment</translation>
    </message>
    <message>
        <source>say what was done about it: an alert is closed with its outcome</source>
        <translation>say what was done about it: an alert is closed with its outcome</translation>
    </message>
    <message>
        <source>%1 has closed this alert already</source>
        <translation>%1 has closed this alert already</translation>
    </message>
    <message>
        <source>the rule set %1 says nothing about &quot;%2&quot;</source>
        <translation>the rule set %1 says nothing about &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one criterion</source>
        <translation>&quot;%1&quot; is not one criterion</translation>
    </message>
    <message>
        <source>a copy-number sheet belongs to the scheme cnv, not to &quot;%1&quot;</source>
        <translation>a copy-number sheet belongs to the scheme cnv, not to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>criteria belong to the schemes acmg and oncogenicity, not to &quot;%1&quot;</source>
        <translation>criteria belong to the schemes acmg and oncogenicity, not to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 was not recorded for this case; record it first</source>
        <translation>%1 was not recorded for this case; record it first</translation>
    </message>
    <message>
        <source>The file holds the results of %1 patients; say by the hash ID which one this case is</source>
        <translation>The file holds the results of %1 patients; say by the hash ID which one this case is</translation>
    </message>
    <message>
        <source>The file has no results</source>
        <translation>The file has no results</translation>
    </message>
    <message>
        <source>The file holds no results of this hash ID</source>
        <translation>The file holds no results of this hash ID</translation>
    </message>
    <message>
        <source>The heading has no column &quot;%1&quot;; this is no C-CAT result file</source>
        <translation>The heading has no column &quot;%1&quot;; this is no C-CAT result file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for this column</source>
        <translation>&quot;%1&quot; is no value for this column</translation>
    </message>
    <message>
        <source>TMB is &quot;%1&quot; here and &quot;%2&quot; on line %3</source>
        <translation>TMB is &quot;%1&quot; here and &quot;%2&quot; on line %3</translation>
    </message>
    <message>
        <source>The line has a result but no marker</source>
        <translation>The line has a result but no marker</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence level of C-CAT; they are A to F and R</source>
        <translation>&quot;%1&quot; is no evidence level of C-CAT; they are A to F and R</translation>
    </message>
    <message>
        <source>version %1 is none of those that are to be decided between</source>
        <translation>version %1 is none of those that are to be decided between</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scheme; use acmg, oncogenicity or cnv</source>
        <translation>&quot;%1&quot; is not a scheme; use acmg, oncogenicity or cnv</translation>
    </message>
    <message>
        <source>say which form and which version of it was filled in</source>
        <translation>say which form and which version of it was filled in</translation>
    </message>
    <message>
        <source>there is no consent form %1 of version %2</source>
        <translation>there is no consent form %1 of version %2</translation>
    </message>
    <message>
        <source>the form %1 of version %2 was not in use on %3</source>
        <translation>the form %1 of version %2 was not in use on %3</translation>
    </message>
    <message>
        <source>the form %1 does not ask about &quot;%2&quot;</source>
        <translation>the form %1 does not ask about &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;%2&quot;; the form has %3</source>
        <translation>&quot;%1&quot; is no option of &quot;%2&quot;; the form has %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; is answered twice</translation>
    </message>
    <message>
        <source>say on which day it was signed</source>
        <translation>say on which day it was signed</translation>
    </message>
    <message>
        <source>this day is yet to come</source>
        <translation>this day is yet to come</translation>
    </message>
    <message>
        <source>no item was answered</source>
        <translation>no item was answered</translation>
    </message>
    <message>
        <source>say who answered</source>
        <translation>say who answered</translation>
    </message>
    <message>
        <source>say who the proxy is to the person, and why a proxy answered</source>
        <translation>say who the proxy is to the person, and why a proxy answered</translation>
    </message>
    <message>
        <source>say which items are taken back</source>
        <translation>say which items are taken back</translation>
    </message>
    <message>
        <source>items are named only when a part is taken back</source>
        <translation>items are named only when a part is taken back</translation>
    </message>
    <message>
        <source>nothing was agreed about &quot;%1&quot;</source>
        <translation>nothing was agreed about &quot;%1&quot;</translation>
    </message>
    <message>
        <source>say who took the consent back</source>
        <translation>say who took the consent back</translation>
    </message>
    <message>
        <source>the same tumour type, %1</source>
        <translation>the same tumour type, %1</translation>
    </message>
    <message>
        <source>the same tumour family: %1 is a kind of %2</source>
        <translation>the same tumour family: %1 is a kind of %2</translation>
    </message>
    <message>
        <source>the source means any tumour</source>
        <translation>the source means any tumour</translation>
    </message>
    <message>
        <source>the source means %2, which is one kind of %1: is it this one?</source>
        <translation>the source means %2, which is one kind of %1: is it this one?</translation>
    </message>
    <message>
        <source>the case has no tumour type; the source means %1</source>
        <translation>the case has no tumour type; the source means %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; could not be compared</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; could not be compared</translation>
    </message>
    <message>
        <source>another tumour type: %1</source>
        <translation>another tumour type: %1</translation>
    </message>
    <message>
        <source>reported for this finding by %1, line %2 of the imported file</source>
        <translation>reported for this finding by %1, line %2 of the imported file</translation>
    </message>
    <message>
        <source>judged for this patient&apos;s tumour</source>
        <translation>judged for this patient&apos;s tumour</translation>
    </message>
    <message>
        <source>no OncoTree was imported, so tumour types are compared letter by letter</source>
        <translation>no OncoTree was imported, so tumour types are compared letter by letter</translation>
    </message>
    <message>
        <source>the case has no tumour type (OncoTree code)</source>
        <translation>the case has no tumour type (OncoTree code)</translation>
    </message>
    <message>
        <source>the tumour type &quot;%1&quot; of the case is not in OncoTree</source>
        <translation>the tumour type &quot;%1&quot; of the case is not in OncoTree</translation>
    </message>
    <message>
        <source>no table of drugs was imported</source>
        <translation>no table of drugs was imported</translation>
    </message>
    <message>
        <source>no table of trials was imported</source>
        <translation>no table of trials was imported</translation>
    </message>
    <message>
        <source>CIViC was not imported</source>
        <translation>CIViC was not imported</translation>
    </message>
    <message>
        <source>nothing with the id %1 is suggested for this finding</source>
        <translation>nothing with the id %1 is suggested for this finding</translation>
    </message>
    <message>
        <source>the panel &quot;%1&quot; has no green genes</source>
        <translation>the panel &quot;%1&quot; has no green genes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of reads</source>
        <translation>&quot;%1&quot; is no number of reads</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no breakpoint</source>
        <translation>&quot;%1&quot; is no breakpoint</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence of Arriba</source>
        <translation>&quot;%1&quot; is no confidence of Arriba</translation>
    </message>
    <message>
        <source>The table is neither STAR-Fusion&apos;s (LeftBreakpoint) nor Arriba&apos;s (breakpoint1)</source>
        <translation>The table is neither STAR-Fusion&apos;s (LeftBreakpoint) nor Arriba&apos;s (breakpoint1)</translation>
    </message>
    <message>
        <source>a gene list needs a name</source>
        <translation>a gene list needs a name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version: letters, digits, . + _ - are</source>
        <translation>&quot;%1&quot; is no version: letters, digits, . + _ - are</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a %2 that Enza knows</source>
        <translation>&quot;%1&quot; is not a %2 that Enza knows</translation>
    </message>
    <message>
        <source>this row names no gene</source>
        <translation>this row names no gene</translation>
    </message>
    <message>
        <source>%1 is listed twice for the same condition</source>
        <translation>%1 is listed twice for the same condition</translation>
    </message>
    <message>
        <source>the list has more genes than there are</source>
        <translation>the list has more genes than there are</translation>
    </message>
    <message>
        <source>the table has no genes</source>
        <translation>the table has no genes</translation>
    </message>
    <message>
        <source>say in a comment what was found out</source>
        <translation>say in a comment what was found out</translation>
    </message>
    <message>
        <source>no identity check is open in this case</source>
        <translation>no identity check is open in this case</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file</source>
        <translation>&quot;%1&quot; is not a file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of knowledge; there are: %2</source>
        <translation>&quot;%1&quot; is no source of knowledge; there are: %2</translation>
    </message>
    <message>
        <source>The file does not say which version it is; give one with the import</source>
        <translation>The file does not say which version it is; give one with the import</translation>
    </message>
    <message>
        <source>name the file to import</source>
        <translation>name the file to import</translation>
    </message>
    <message>
        <source>%1 is of the assembly %2, and this case of %3: coordinates cannot be compared. Import the file for %3</source>
        <translation>%1 is of the assembly %2, and this case of %3: coordinates cannot be compared. Import the file for %3</translation>
    </message>
    <message>
        <source>no %1 has been imported</source>
        <translation>no %1 has been imported</translation>
    </message>
    <message>
        <source>%1 and %2 are of different sources</source>
        <translation>%1 and %2 are of different sources</translation>
    </message>
    <message>
        <source>snapshots of the source %1 cannot be compared</source>
        <translation>snapshots of the source %1 cannot be compared</translation>
    </message>
    <message>
        <source>a meeting needs a title</source>
        <translation>a meeting needs a title</translation>
    </message>
    <message>
        <source>it is not said when the meeting is</source>
        <translation>it is not said when the meeting is</translation>
    </message>
    <message>
        <source>a meeting needs at least one case</source>
        <translation>a meeting needs at least one case</translation>
    </message>
    <message>
        <source>a case stands on the agenda twice</source>
        <translation>a case stands on the agenda twice</translation>
    </message>
    <message>
        <source>the minutes for a case are more than none</source>
        <translation>the minutes for a case are more than none</translation>
    </message>
    <message>
        <source>the class %1 differs from what the criteria give (%2); say why in a comment</source>
        <translation>the class %1 differs from what the criteria give (%2); say why in a comment</translation>
    </message>
    <message>
        <source>the consensus on %1 was taken back meanwhile; look at it and decide again</source>
        <translation>the consensus on %1 was taken back meanwhile; look at it and decide again</translation>
    </message>
    <message>
        <source>the consensus on %1 was changed meanwhile by %2 (class %3); look at it and decide again</source>
        <translation>the consensus on %1 was changed meanwhile by %2 (class %3); look at it and decide again</translation>
    </message>
    <message>
        <source>a consensus needs a class or a level of evidence</source>
        <translation>a consensus needs a class or a level of evidence</translation>
    </message>
    <message>
        <source>The case is on %1; places on %2 cannot be compared with it</source>
        <translation>The case is on %1; places on %2 cannot be compared with it</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of mutations per Mb</source>
        <translation>&quot;%1&quot; is no number of mutations per Mb</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; of %3 is not understood; it stands with its finding only</source>
        <translation>line %1: the value &quot;%2&quot; of %3 is not understood; it stands with its finding only</translation>
    </message>
    <message>
        <source>%1 results have places in the genome that were kept but not used: the assembly was not said, or the alleles are not written as in a VCF</source>
        <translation>%1 results have places in the genome that were kept but not used: the assembly was not said, or the alleles are not written as in a VCF</translation>
    </message>
    <message>
        <source>breakpoints were kept but not used as places: the file does not say its assembly</source>
        <translation>breakpoints were kept but not used as places: the file does not say its assembly</translation>
    </message>
    <message>
        <source>with this set nobody here could administer the workspace</source>
        <translation>with this set nobody here could administer the workspace</translation>
    </message>
    <message>
        <source>with this set no two people here could install another one</source>
        <translation>with this set no two people here could install another one</translation>
    </message>
    <message>
        <source>this is not a rule set</source>
        <translation>this is not a rule set</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>%1 exists with other content; give the changed set a version of its own</source>
        <translation>%1 exists with other content; give the changed set a version of its own</translation>
    </message>
    <message>
        <source>every class but the last needs a minimum, and the last has none</source>
        <translation>every class but the last needs a minimum, and the last has none</translation>
    </message>
    <message>
        <source>minima go down from class to class</source>
        <translation>minima go down from class to class</translation>
    </message>
    <message>
        <source>there are no combinations to record a class by</source>
        <translation>there are no combinations to record a class by</translation>
    </message>
    <message>
        <source>the points lie outside the section&apos;s own range</source>
        <translation>the points lie outside the section&apos;s own range</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an act that Enza knows</source>
        <translation>&quot;%1&quot; is not an act that Enza knows</translation>
    </message>
    <message>
        <source>this is not a pattern that can be matched</source>
        <translation>this is not a pattern that can be matched</translation>
    </message>
    <message>
        <source>Enza knows no rule sets of the kind &quot;%1&quot;</source>
        <translation>Enza knows no rule sets of the kind &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>it ends before it begins</translation>
    </message>
    <message>
        <source>what ClinVar knows of this codon: no ClinVar is imported</source>
        <translation>what ClinVar knows of this codon: no ClinVar is imported</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; use one of %3</source>
        <translation>&quot;%1&quot; cannot be &quot;%2&quot;; use one of %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing a suggestion asks for; use one of %2</source>
        <translation>&quot;%1&quot; is nothing a suggestion asks for; use one of %2</translation>
    </message>
    <message>
        <source>How specific the phenotype is for the gene</source>
        <translation>How specific the phenotype is for the gene</translation>
    </message>
    <message>
        <source>Parentage</source>
        <translation>Parentage</translation>
    </message>
    <message>
        <source>Inheritance of the disorder</source>
        <translation>Inheritance of the disorder</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay</source>
        <translation>Nonsense-mediated decay</translation>
    </message>
    <message>
        <source>The exon is in a biologically relevant transcript</source>
        <translation>The exon is in a biologically relevant transcript</translation>
    </message>
    <message>
        <source>Loss-of-function variants of the exon in the population</source>
        <translation>Loss-of-function variants of the exon in the population</translation>
    </message>
    <message>
        <source>Reading frame without the exon</source>
        <translation>Reading frame without the exon</translation>
    </message>
    <message>
        <source>Part of the protein that is lost</source>
        <translation>Part of the protein that is lost</translation>
    </message>
    <message>
        <source>A duplicate lies in tandem</source>
        <translation>A duplicate lies in tandem</translation>
    </message>
    <message>
        <source>Another functional transcript starts elsewhere</source>
        <translation>Another functional transcript starts elsewhere</translation>
    </message>
    <message>
        <source>Pathogenic variants before the next in-frame start codon</source>
        <translation>Pathogenic variants before the next in-frame start codon</translation>
    </message>
    <message>
        <source>In a repeat without known function</source>
        <translation>In a repeat without known function</translation>
    </message>
    <message>
        <source>there are no suggestions for &quot;%1&quot;; use acmg or oncogenicity</source>
        <translation>there are no suggestions for &quot;%1&quot;; use acmg or oncogenicity</translation>
    </message>
    <message>
        <source>Compared the samples with the people of the case</source>
        <translation>Compared the samples with the people of the case</translation>
    </message>
    <message>
        <source>Read the identity check</source>
        <translation>Read the identity check</translation>
    </message>
    <message>
        <source>Wrote on the identity check</source>
        <translation>Wrote on the identity check</translation>
    </message>
    <message>
        <source>Sealed identity checks anew to those who may read them</source>
        <translation>Sealed identity checks anew to those who may read them</translation>
    </message>
    <message>
        <source>Imported the C-CAT results of %1 (%2 findings)</source>
        <translation>Imported the C-CAT results of %1 (%2 findings)</translation>
    </message>
    <message>
        <source>Imported the fusions of %1 (%2 findings)</source>
        <translation>Imported the fusions of %1 (%2 findings)</translation>
    </message>
    <message>
        <source>Recorded the panel&apos;s consensus on %1: %2</source>
        <translation>Recorded the panel&apos;s consensus on %1: %2</translation>
    </message>
    <message>
        <source>Recorded the answers of %1 on the form %2</source>
        <translation>Recorded the answers of %1 on the form %2</translation>
    </message>
    <message>
        <source>Recorded that %1 took consent back (%2)</source>
        <translation>Recorded that %1 took consent back (%2)</translation>
    </message>
    <message>
        <source>Looked at secondary findings of %1</source>
        <translation>Looked at secondary findings of %1</translation>
    </message>
    <message>
        <source>Imported the knowledge %1 (%2 records)</source>
        <translation>Imported the knowledge %1 (%2 records)</translation>
    </message>
    <message>
        <source>Closed the alert on %1: %2</source>
        <translation>Closed the alert on %1: %2</translation>
    </message>
    <message>
        <source>Installed the rule set %1, approved by %2</source>
        <translation>Installed the rule set %1, approved by %2</translation>
    </message>
    <message>
        <source>Approved the rule set %1</source>
        <translation>Approved the rule set %1</translation>
    </message>
    <message>
        <source>Decided between two versions: %1</source>
        <translation>Decided between two versions: %1</translation>
    </message>
    <message>
        <source>Planned the meeting %1</source>
        <translation>Planned the meeting %1</translation>
    </message>
    <message>
        <source>Wrote the changes for another copy of the workspace</source>
        <translation>Wrote the changes for another copy of the workspace</translation>
    </message>
    <message>
        <source>Took over %1 acts from another copy of the workspace</source>
        <translation>Took over %1 acts from another copy of the workspace</translation>
    </message>
    <message>
        <source>Finished a change of the key file that was cut short</source>
        <translation>Finished a change of the key file that was cut short</translation>
    </message>
    <message>
        <source>Gave %1 a new recovery code</source>
        <translation>Gave %1 a new recovery code</translation>
    </message>
    <message>
        <source>the case has no phenotype %1 whose onset could be said</source>
        <translation>the case has no phenotype %1 whose onset could be said</translation>
    </message>
    <message>
        <source>ClinVar, to tell whether one of the %1 other variants of the gene in this person is pathogenic</source>
        <translation>ClinVar, to tell whether one of the %1 other variants of the gene in this person is pathogenic</translation>
    </message>
    <message>
        <source>Too frequent to count how it is met with: PM2 does not apply</source>
        <translation>Too frequent to count how it is met with: PM2 does not apply</translation>
    </message>
    <message>
        <source>In a repetitive or low-complexity region where no domain is known</source>
        <translation>In a repetitive or low-complexity region where no domain is known</translation>
    </message>
    <message>
        <source>the onset &quot;%1&quot; is no phenotype id (HP: and seven digits)</source>
        <translation>the onset &quot;%1&quot; is no phenotype id (HP: and seven digits)</translation>
    </message>
    <message>
        <source>%1 is there twice; a phenotype is present, excluded or unknown</source>
        <translation>%1 is there twice; a phenotype is present, excluded or unknown</translation>
    </message>
    <message>
        <source>no phenotype ontology has been imported; import hp.json or hp.obo as &quot;hpo&quot;</source>
        <translation>no phenotype ontology has been imported; import hp.json or hp.obo as &quot;hpo&quot;</translation>
    </message>
    <message>
        <source>no gene annotations have been imported; import genes_to_phenotype.txt as &quot;hpo&quot;</source>
        <translation>no gene annotations have been imported; import genes_to_phenotype.txt as &quot;hpo&quot;</translation>
    </message>
    <message>
        <source>the annotations of %1 name no genes; import genes_to_phenotype.txt too</source>
        <translation>the annotations of %1 name no genes; import genes_to_phenotype.txt too</translation>
    </message>
    <message>
        <source>the phenotype ontology (%1) has no term &quot;%2&quot;</source>
        <translation>the phenotype ontology (%1) has no term &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not described: %2</source>
        <translation>%1 is not described: %2</translation>
    </message>
    <message>
        <source>%1 is described: %2</source>
        <translation>%1 is described: %2</translation>
    </message>
    <message>
        <source>%1 is near %2, both are %3: %4</source>
        <translation>%1 is near %2, both are %3: %4</translation>
    </message>
    <message>
        <source>the case &quot;%1&quot; has no phenotype to rank by; enter HPO terms first</source>
        <translation>the case &quot;%1&quot; has no phenotype to rank by; enter HPO terms first</translation>
    </message>
    <message>
        <source>none of the phenotypes of &quot;%1&quot; is an abnormality that genes are annotated with</source>
        <translation>none of the phenotypes of &quot;%1&quot; is an abnormality that genes are annotated with</translation>
    </message>
    <message>
        <source>Highest population frequency %1</source>
        <translation>Highest population frequency %1</translation>
    </message>
    <message>
        <source>No population frequency is known</source>
        <translation>No population frequency is known</translation>
    </message>
    <message>
        <source>ClinVar (%1): %2</source>
        <translation>ClinVar (%1): %2</translation>
    </message>
    <message>
        <source>The index person does not have it</source>
        <translation>The index person does not have it</translation>
    </message>
    <message>
        <source>Genotype quality is only %1</source>
        <translation>Genotype quality is only %1</translation>
    </message>
    <message>
        <source>Only %1 reads cover it</source>
        <translation>Only %1 reads cover it</translation>
    </message>
    <message>
        <source>The caller filtered it: %1</source>
        <translation>The caller filtered it: %1</translation>
    </message>
    <message>
        <source>No model of inheritance fits the family</source>
        <translation>No model of inheritance fits the family</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 genes for this phenotype</source>
        <translation>%1 is number %2 of %3 genes for this phenotype</translation>
    </message>
    <message>
        <source>No phenotype is annotated to %1</source>
        <translation>No phenotype is annotated to %1</translation>
    </message>
    <message>
        <source>No gene is named</source>
        <translation>No gene is named</translation>
    </message>
    <message>
        <source>shown beside the table of variants</source>
        <translation>shown beside the table of variants</translation>
    </message>
    <message>
        <source>a single variant of this gene is reported</source>
        <translation>a single variant of this gene is reported</translation>
    </message>
    <message>
        <source>a look at the place in the population browser: insertions and deletions are called poorly there, and may be written otherwise</source>
        <translation>a look at the place in the population browser: insertions and deletions are called poorly there, and may be written otherwise</translation>
    </message>
    <message>
        <source>the file is no phenopacket: it has neither subject nor phenotypes</source>
        <translation>the file is no phenopacket: it has neither subject nor phenotypes</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>a text is expected here</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>an object is expected here</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true or false is expected here</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>a list is expected here</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sex of the phenopacket schema</source>
        <translation>&quot;%1&quot; is no sex of the phenopacket schema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age (ISO 8601, such as P3Y6M)</source>
        <translation>&quot;%1&quot; is no age (ISO 8601, such as P3Y6M)</translation>
    </message>
    <message>
        <source>the phenotype has no id</source>
        <translation>the phenotype has no id</translation>
    </message>
    <message>
        <source>the disease has no id</source>
        <translation>the disease has no id</translation>
    </message>
    <message>
        <source>a position is expected here</source>
        <translation>a position is expected here</translation>
    </message>
    <message>
        <source>the assembly is neither GRCh37 nor GRCh38</source>
        <translation>the assembly is neither GRCh37 nor GRCh38</translation>
    </message>
    <message>
        <source>bases are expected here</source>
        <translation>bases are expected here</translation>
    </message>
    <message>
        <source>the file is too large for a phenopacket</source>
        <translation>the file is too large for a phenopacket</translation>
    </message>
    <message>
        <source>the packet&apos;s sex is another than that of the case&apos;s index person; is it the right case?</source>
        <translation>the packet&apos;s sex is another than that of the case&apos;s index person; is it the right case?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date (YYYY-MM-DD)</source>
        <translation>&quot;%1&quot; is no date (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of ranks</source>
        <translation>&quot;%1&quot; is no number of ranks</translation>
    </message>
    <message>
        <source>say into which new folder the package goes</source>
        <translation>say into which new folder the package goes</translation>
    </message>
    <message>
        <source>on this disk a file cannot be kept hidden until it is whole; choose a folder on the computer&apos;s own disk and copy from there</source>
        <translation>on this disk a file cannot be kept hidden until it is whole; choose a folder on the computer&apos;s own disk and copy from there</translation>
    </message>
    <message>
        <source>the role %1 works with a second factor only</source>
        <translation>the role %1 works with a second factor only</translation>
    </message>
    <message>
        <source>an unlock with a key file or a card</source>
        <translation>an unlock with a key file or a card</translation>
    </message>
    <message>
        <source>a rule set of the kind &quot;%1&quot; that is in force today</source>
        <translation>a rule set of the kind &quot;%1&quot; that is in force today</translation>
    </message>
    <message>
        <source>this is not the content that was permitted</source>
        <translation>this is not the content that was permitted</translation>
    </message>
    <message>
        <source>a permit for this content</source>
        <translation>a permit for this content</translation>
    </message>
    <message>
        <source>nothing is known of this person&apos;s consent</source>
        <translation>nothing is known of this person&apos;s consent</translation>
    </message>
    <message>
        <source>it is not known what this recipient has already</source>
        <translation>it is not known what this recipient has already</translation>
    </message>
    <message>
        <source>nobody&apos;s signature can be verified here</source>
        <translation>nobody&apos;s signature can be verified here</translation>
    </message>
    <message>
        <source>the role %1 works with a second factor only: add a key file or a card, then unlock with it</source>
        <translation>the role %1 works with a second factor only: add a key file or a card, then unlock with it</translation>
    </message>
    <message>
        <source>a threshold of identification codes is missing</source>
        <translation>a threshold of identification codes is missing</translation>
    </message>
    <message>
        <source>another way out; this one is closed</source>
        <translation>another way out; this one is closed</translation>
    </message>
    <message>
        <source>a purpose that this way out serves: %1</source>
        <translation>a purpose that this way out serves: %1</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; the recipient cannot be &quot;%2&quot;</source>
        <translation>for &quot;%1&quot; the recipient cannot be &quot;%2&quot;</translation>
    </message>
    <message>
        <source>one of the relations: %1</source>
        <translation>one of the relations: %1</translation>
    </message>
    <message>
        <source>it is not said in which country the recipient is</source>
        <translation>it is not said in which country the recipient is</translation>
    </message>
    <message>
        <source>a country by its two letters (ISO 3166-1), such as JP</source>
        <translation>a country by its two letters (ISO 3166-1), such as JP</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; nothing goes abroad</source>
        <translation>for &quot;%1&quot; nothing goes abroad</translation>
    </message>
    <message>
        <source>a recipient in Japan, or a purpose for which consent to a transfer abroad is asked</source>
        <translation>a recipient in Japan, or a purpose for which consent to a transfer abroad is asked</translation>
    </message>
    <message>
        <source>the record of a provision (%1) is incomplete: %2</source>
        <translation>the record of a provision (%1) is incomplete: %2</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot;</source>
        <translation>this person&apos;s consent to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no answer to &quot;%1&quot; is recorded</source>
        <translation>no answer to &quot;%1&quot; is recorded</translation>
    </message>
    <message>
        <source>this person has not decided about &quot;%1&quot;</source>
        <translation>this person has not decided about &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this person took the consent to &quot;%1&quot; back</source>
        <translation>this person took the consent to &quot;%1&quot; back</translation>
    </message>
    <message>
        <source>this person said no to &quot;%1&quot;</source>
        <translation>this person said no to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; by the form %2 ended on %3</source>
        <translation>the consent to &quot;%1&quot; by the form %2 ended on %3</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; was given on the form %2, in whose place is %3</source>
        <translation>the consent to &quot;%1&quot; was given on the form %2, in whose place is %3</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot; on the form %2</source>
        <translation>this person&apos;s consent to &quot;%1&quot; on the form %2</translation>
    </message>
    <message>
        <source>a proxy consented to &quot;%1&quot;, and the person has come of age since</source>
        <translation>a proxy consented to &quot;%1&quot;, and the person has come of age since</translation>
    </message>
    <message>
        <source>the person&apos;s own consent to &quot;%1&quot;</source>
        <translation>the person&apos;s own consent to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; was given on the older form %2</source>
        <translation>the consent to &quot;%1&quot; was given on the older form %2</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot; on version %2 of the form or a later one</source>
        <translation>this person&apos;s consent to &quot;%1&quot; on version %2 of the form or a later one</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; does not count any more</source>
        <translation>the consent to &quot;%1&quot; does not count any more</translation>
    </message>
    <message>
        <source>consent was last heard of %1 days ago; for this purpose at most %2 are allowed</source>
        <translation>consent was last heard of %1 days ago; for this purpose at most %2 are allowed</translation>
    </message>
    <message>
        <source>an exchange with the other copies of the workspace</source>
        <translation>an exchange with the other copies of the workspace</translation>
    </message>
    <message>
        <source>a ledger that can be read</source>
        <translation>a ledger that can be read</translation>
    </message>
    <message>
        <source>%1 SNP loci, %2 STR loci</source>
        <translation>%1 SNP loci, %2 STR loci</translation>
    </message>
    <message>
        <source>with what this recipient has already, this identifies the person by itself (%1; from %2 SNP loci or %3 STR loci on it does)</source>
        <translation>with what this recipient has already, this identifies the person by itself (%1; from %2 SNP loci or %3 STR loci on it does)</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</source>
        <translation>this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</translation>
    </message>
    <message>
        <source>a standing agreement with this recipient and this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</source>
        <translation>a standing agreement with this recipient and this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; a second person has to sign</source>
        <translation>for &quot;%1&quot; a second person has to sign</translation>
    </message>
    <message>
        <source>the signature of a second person</source>
        <translation>the signature of a second person</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way out that Enza knows</source>
        <translation>&quot;%1&quot; is no way out that Enza knows</translation>
    </message>
    <message>
        <source>a purpose has a name of its own, ways out and a verb</source>
        <translation>a purpose has a name of its own, ways out and a verb</translation>
    </message>
    <message>
        <source>a way out cannot both serve a purpose and be closed</source>
        <translation>a way out cannot both serve a purpose and be closed</translation>
    </message>
    <message>
        <source>nothing is said about the way out &quot;%1&quot;</source>
        <translation>nothing is said about the way out &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing is said about the relation &quot;%1&quot;</source>
        <translation>nothing is said about the relation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address of the recipient</source>
        <translation>the address of the recipient</translation>
    </message>
    <message>
        <source>the name of the recipient&apos;s representative</source>
        <translation>the name of the recipient&apos;s representative</translation>
    </message>
    <message>
        <source>the law that asks for it</source>
        <translation>the law that asks for it</translation>
    </message>
    <message>
        <source>what the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>what the person was told of that country&apos;s system and the recipient&apos;s measures</translation>
    </message>
    <message>
        <source>the kinds of data it holds</source>
        <translation>the kinds of data it holds</translation>
    </message>
    <message>
        <source>how the provider came by it</source>
        <translation>how the provider came by it</translation>
    </message>
    <message>
        <source>which consent it was given with</source>
        <translation>which consent it was given with</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>the field &quot;%1&quot;</translation>
    </message>
    <message>
        <source>two items of the form are called &quot;%1&quot;</source>
        <translation>two items of the form are called &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no form %1 whose items could be asked about</source>
        <translation>there is no form %1 whose items could be asked about</translation>
    </message>
    <message>
        <source>a withdrawal form says what can be taken back</source>
        <translation>a withdrawal form says what can be taken back</translation>
    </message>
    <message>
        <source>the ages of this rule contradict each other</source>
        <translation>the ages of this rule contradict each other</translation>
    </message>
    <message>
        <source>a person under %1 does not answer alone (%2); record a proxy&apos;s answers, and what the child said as assent</source>
        <translation>a person under %1 does not answer alone (%2); record a proxy&apos;s answers, and what the child said as assent</translation>
    </message>
    <message>
        <source>a person under %1 answers alone only when a guardian was informed (%2)</source>
        <translation>a person under %1 answers alone only when a guardian was informed (%2)</translation>
    </message>
    <message>
        <source>say on which day it became known</source>
        <translation>say on which day it became known</translation>
    </message>
    <message>
        <source>one kind of withdrawal is described twice</source>
        <translation>one kind of withdrawal is described twice</translation>
    </message>
    <message>
        <source>after a withdrawal nothing may leave</source>
        <translation>after a withdrawal nothing may leave</translation>
    </message>
    <message>
        <source>only a withdrawal that asks for deletion destroys anything</source>
        <translation>only a withdrawal that asks for deletion destroys anything</translation>
    </message>
    <message>
        <source>the variants could not be compressed</source>
        <translation>the variants could not be compressed</translation>
    </message>
    <message>
        <source>this cannot be looked into (encrypted, an archive or a picture), so nothing is known of what it tells; hold it for a whole genome</source>
        <translation>this cannot be looked into (encrypted, an archive or a picture), so nothing is known of what it tells; hold it for a whole genome</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>stopped; nothing was written</translation>
    </message>
    <message>
        <source>the header of the stored variant file cannot be read</source>
        <translation>the header of the stored variant file cannot be read</translation>
    </message>
    <message>
        <source>the file holds no sample of this person</source>
        <translation>the file holds no sample of this person</translation>
    </message>
    <message>
        <source>the stored variant file cannot be read to its end</source>
        <translation>the stored variant file cannot be read to its end</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), as a person says</source>
        <translation>In trans with %1 (%2), as a person says</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), as a person says</source>
        <translation>In cis with %1 (%2), as a person says</translation>
    </message>
    <message>
        <source>the odds of pathogenicity of a functional study (OddsPath)</source>
        <translation>the odds of pathogenicity of a functional study (OddsPath)</translation>
    </message>
    <message>
        <source>A functional study gives odds of pathogenicity of %1</source>
        <translation>A functional study gives odds of pathogenicity of %1</translation>
    </message>
    <message>
        <source>Above %1 it counts as damaging</source>
        <translation>Above %1 it counts as damaging</translation>
    </message>
    <message>
        <source>Below %1 it counts as harmless</source>
        <translation>Below %1 it counts as harmless</translation>
    </message>
    <message>
        <source>Without statistical validation it counts at most as %1</source>
        <translation>Without statistical validation it counts at most as %1</translation>
    </message>
    <message>
        <source>The new stop codon is in the last exon: no nonsense-mediated decay is predicted</source>
        <translation>The new stop codon is in the last exon: no nonsense-mediated decay is predicted</translation>
    </message>
    <message>
        <source>%1 samples have a change at residue %2 of %3; from %4 on it counts as a hot spot</source>
        <translation>%1 samples have a change at residue %2 of %3; from %4 on it counts as a hot spot</translation>
    </message>
    <message>
        <source>Table of cancer hot spots</source>
        <translation>Table of cancer hot spots</translation>
    </message>
    <message>
        <source>Table of exons and their lengths</source>
        <translation>Table of exons and their lengths</translation>
    </message>
    <message>
        <source>The table has no line that can be used</source>
        <translation>The table has no line that can be used</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a residue; write 175 or Arg175</source>
        <translation>&quot;%1&quot; is not a residue; write 175 or Arg175</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes; write &quot;His:120|Cys:15&quot;</source>
        <translation>&quot;%1&quot; is no list of changes; write &quot;His:120|Cys:15&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of one residue; write His or p.Arg175His</source>
        <translation>&quot;%1&quot; is no change of one residue; write His or p.Arg175His</translation>
    </message>
    <message>
        <source>The change to %1 is there twice</source>
        <translation>The change to %1 is there twice</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is there twice; the first is on line %3</source>
        <translation>Residue %1 of %2 is there twice; the first is on line %3</translation>
    </message>
    <message>
        <source>Residue %1 of %2 does not agree with line %3</source>
        <translation>Residue %1 of %2 does not agree with line %3</translation>
    </message>
    <message>
        <source>Exon %1 of %2 is not in the table</source>
        <translation>Exon %1 of %2 is not in the table</translation>
    </message>
    <message>
        <source>The coding bases of %1 add up to %2, which is no multiple of three</source>
        <translation>The coding bases of %1 add up to %2, which is no multiple of three</translation>
    </message>
    <message>
        <source>The heading says nothing of changes; name columns &quot;change&quot; and &quot;change samples&quot;, or &quot;changes&quot; with &quot;His:120|Cys:15&quot; in it</source>
        <translation>The heading says nothing of changes; name columns &quot;change&quot; and &quot;change samples&quot;, or &quot;changes&quot; with &quot;His:120|Cys:15&quot; in it</translation>
    </message>
    <message>
        <source>The changes add up to %1 samples, more than the %2 of the residue</source>
        <translation>The changes add up to %1 samples, more than the %2 of the residue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no transcript</source>
        <translation>&quot;%1&quot; is no transcript</translation>
    </message>
    <message>
        <source>An exon of %1 bases cannot have %2 coding ones</source>
        <translation>An exon of %1 bases cannot have %2 coding ones</translation>
    </message>
    <message>
        <source>Exon %1 of %2 is there twice</source>
        <translation>Exon %1 of %2 is there twice</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a place; write it as &quot;17:43044295-43125483&quot;</source>
        <translation>&quot;%1&quot; at position %2 is not a place; write it as &quot;17:43044295-43125483&quot;</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess; beside a second factor use at least 8 characters that are no common words</source>
        <translation>the passphrase is too easy to guess; beside a second factor use at least 8 characters that are no common words</translation>
    </message>
    <message>
        <source>what entry %2 of replica %1 says is missing, and nobody erased it</source>
        <translation>what entry %2 of replica %1 says is missing, and nobody erased it</translation>
    </message>
    <message>
        <source>there is no such way to unlock</source>
        <translation>there is no such way to unlock</translation>
    </message>
    <message>
        <source>a recovery code is not removed; a new one takes its place</source>
        <translation>a recovery code is not removed; a new one takes its place</translation>
    </message>
    <message>
        <source>this is the only way in for its user; add another one first</source>
        <translation>this is the only way in for its user; add another one first</translation>
    </message>
    <message>
        <source>the entry is listed under another case, person or time</source>
        <translation>the entry is listed under another case, person or time</translation>
    </message>
    <message>
        <source>what the entry says beyond its writes is gone, and nobody erased it</source>
        <translation>what the entry says beyond its writes is gone, and nobody erased it</translation>
    </message>
    <message>
        <source>what the entry says was erased and is there again</source>
        <translation>what the entry says was erased and is there again</translation>
    </message>
    <message>
        <source>the record is listed under an entry that did not write it</source>
        <translation>the record is listed under an entry that did not write it</translation>
    </message>
    <message>
        <source>the entry is missing from the record&apos;s history</source>
        <translation>the entry is missing from the record&apos;s history</translation>
    </message>
    <message>
        <source>version %1 of the record was erased and is there again</source>
        <translation>version %1 of the record was erased and is there again</translation>
    </message>
    <message>
        <source>the record lies with another case or person than it says</source>
        <translation>the record lies with another case or person than it says</translation>
    </message>
    <message>
        <source>the record is listed under something that it does not say</source>
        <translation>the record is listed under something that it does not say</translation>
    </message>
    <message>
        <source>which versions are undecided is not what the journal says</source>
        <translation>which versions are undecided is not what the journal says</translation>
    </message>
    <message>
        <source>entry %1 is another one than when the anchor was written (%2): the journal was written anew</source>
        <translation>entry %1 is another one than when the anchor was written (%2): the journal was written anew</translation>
    </message>
    <message>
        <source>entry %1 was there when the anchor was written (%2) and is gone: an older copy was put back</source>
        <translation>entry %1 was there when the anchor was written (%2) and is gone: an older copy was put back</translation>
    </message>
    <message>
        <source>the file is no anchor of a journal</source>
        <translation>the file is no anchor of a journal</translation>
    </message>
    <message>
        <source>the anchor is of another workspace</source>
        <translation>the anchor is of another workspace</translation>
    </message>
    <message>
        <source>the anchor is not signed by a user of this workspace, or was changed</source>
        <translation>the anchor is not signed by a user of this workspace, or was changed</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not REPLICA:SEQUENCE:HASH</source>
        <translation>&quot;%1&quot; is not REPLICA:SEQUENCE:HASH</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for no words beside &quot;%2&quot;</source>
        <translation>&quot;%1&quot; asks for no words beside &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 takes consent back; record it as a withdrawal</source>
        <translation>%1 takes consent back; record it as a withdrawal</translation>
    </message>
    <message>
        <source>%1 explains and asks nothing</source>
        <translation>%1 explains and asks nothing</translation>
    </message>
    <message>
        <source>%1 is filled in by a proxy</source>
        <translation>%1 is filled in by a proxy</translation>
    </message>
    <message>
        <source>the age is in years</source>
        <translation>the age is in years</translation>
    </message>
    <message>
        <source>%1 is no withdrawal form</source>
        <translation>%1 is no withdrawal form</translation>
    </message>
    <message>
        <source>there is nothing in this file</source>
        <translation>there is nothing in this file</translation>
    </message>
    <message>
        <source>this is larger than a signed form can be (64 MiB)</source>
        <translation>this is larger than a signed form can be (64 MiB)</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>the file changed while it was read</translation>
    </message>
    <message>
        <source>say why, in words that can be judged later</source>
        <translation>say why, in words that can be judged later</translation>
    </message>
    <message>
        <source>%1 has not asked for deletion: a withdrawal of the kind &quot;delete&quot; is needed first</source>
        <translation>%1 has not asked for deletion: a withdrawal of the kind &quot;delete&quot; is needed first</translation>
    </message>
    <message>
        <source>say why the data are destroyed</source>
        <translation>say why the data are destroyed</translation>
    </message>
    <message>
        <source>Rewritten without the columns of a person whose data were destroyed: the original file, variants that only that person carries and what was counted over all samples are gone</source>
        <translation>Rewritten without the columns of a person whose data were destroyed: the original file, variants that only that person carries and what was counted over all samples are gone</translation>
    </message>
    <message>
        <source>%1 records could not be taken apart and are gone, too</source>
        <translation>%1 records could not be taken apart and are gone, too</translation>
    </message>
    <message>
        <source>That %1 took consent back, with the signed form, and the tasks that follow from it: they show that the wish was carried out</source>
        <translation>That %1 took consent back, with the signed form, and the tasks that follow from it: they show that the wish was carried out</translation>
    </message>
    <message>
        <source>The pseudonym %1 and the place in the family, so that these have a subject</source>
        <translation>The pseudonym %1 and the place in the family, so that these have a subject</translation>
    </message>
    <message>
        <source>The ledger of what was provided, as the law asks, without what names the content</source>
        <translation>The ledger of what was provided, as the law asks, without what names the content</translation>
    </message>
    <message>
        <source>The journal: who did what and when, without words of what is destroyed</source>
        <translation>The journal: who did what and when, without words of what is destroyed</translation>
    </message>
    <message>
        <source>What belongs to the relatives of %1 alone</source>
        <translation>What belongs to the relatives of %1 alone</translation>
    </message>
    <message>
        <source>What colleagues wrote about others of the family: where a free text tells of %1, change it</source>
        <translation>What colleagues wrote about others of the family: where a free text tells of %1, change it</translation>
    </message>
    <message>
        <source>%1 for %2: rewritten without this person; the original file, variants that nobody else in it carries and what was counted over all samples go</source>
        <translation>%1 for %2: rewritten without this person; the original file, variants that nobody else in it carries and what was counted over all samples go</translation>
    </message>
    <message>
        <source>Backups and files that were handed out: a task asks for them to be destroyed</source>
        <translation>Backups and files that were handed out: a task asks for them to be destroyed</translation>
    </message>
    <message>
        <source>The line names no gene</source>
        <translation>The line names no gene</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither that the variant contributed (1) nor that it did not (0)</source>
        <translation>&quot;%1&quot; says neither that the variant contributed (1) nor that it did not (0)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number between 0 and %2</source>
        <translation>&quot;%1&quot; is no number between 0 and %2</translation>
    </message>
    <message>
        <source>The line names no chromosome</source>
        <translation>The line names no chromosome</translation>
    </message>
    <message>
        <source>The file holds no list of genes as Exomiser writes it</source>
        <translation>The file holds no list of genes as Exomiser writes it</translation>
    </message>
    <message>
        <source>gene %1 of the list: %2</source>
        <translation>gene %1 of the list: %2</translation>
    </message>
    <message>
        <source>it has no symbol</source>
        <translation>it has no symbol</translation>
    </message>
    <message>
        <source>it has no scores by mode of inheritance</source>
        <translation>it has no scores by mode of inheritance</translation>
    </message>
    <message>
        <source>a score is not between 0 and 1</source>
        <translation>a score is not between 0 and 1</translation>
    </message>
    <message>
        <source>a mode of inheritance has no combined score</source>
        <translation>a mode of inheritance has no combined score</translation>
    </message>
    <message>
        <source>no sample of these people has variants here</source>
        <translation>no sample of these people has variants here</translation>
    </message>
    <message>
        <source>a phenopacket is about one person; say about whom</source>
        <translation>a phenopacket is about one person; say about whom</translation>
    </message>
    <message>
        <source>consent was taken back by the person whose sample is &quot;%1&quot;; nothing new of them is taken in</source>
        <translation>consent was taken back by the person whose sample is &quot;%1&quot;; nothing new of them is taken in</translation>
    </message>
    <message>
        <source>%1 variants that were put aside in %2 are put aside in this file too</source>
        <translation>%1 variants that were put aside in %2 are put aside in this file too</translation>
    </message>
    <message>
        <source>the ledger has no row &quot;%1&quot;</source>
        <translation>the ledger has no row &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no user &quot;%1&quot;</source>
        <translation>there is no user &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give the incident a short title without names of patients</source>
        <translation>give the incident a short title without names of patients</translation>
    </message>
    <message>
        <source>say what happened, as far as it is known</source>
        <translation>say what happened, as far as it is known</translation>
    </message>
    <message>
        <source>say on which day it became known; it cannot lie ahead</source>
        <translation>say on which day it became known; it cannot lie ahead</translation>
    </message>
    <message>
        <source>%1, of them %2 estimated</source>
        <translation>%1, of them %2 estimated</translation>
    </message>
    <message>
        <source>The data were strongly encrypted, and the key was not lost with them.</source>
        <translation>The data were strongly encrypted, and the key was not lost with them.</translation>
    </message>
    <message>
        <source>this incident is closed</source>
        <translation>this incident is closed</translation>
    </message>
    <message>
        <source>say what came of it</source>
        <translation>say what came of it</translation>
    </message>
    <message>
        <source>%1 of its tasks are still open; write their outcomes first</source>
        <translation>%1 of its tasks are still open; write their outcomes first</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>Known since %1</translation>
    </message>
    <message>
        <source>(still to be written)</source>
        <translation>(still to be written)</translation>
    </message>
    <message>
        <source>no entry of the journal permits it</source>
        <translation>no entry of the journal permits it</translation>
    </message>
    <message>
        <source>no entry of the journal says that it left</source>
        <translation>no entry of the journal says that it left</translation>
    </message>
    <message>
        <source>it left, and it is not written what</source>
        <translation>it left, and it is not written what</translation>
    </message>
    <message>
        <source>permitted and not completed: nothing left</source>
        <translation>permitted and not completed: nothing left</translation>
    </message>
    <message>
        <source>not completed after its bytes were free to leave: look whether the recipient has it</source>
        <translation>not completed after its bytes were free to leave: look whether the recipient has it</translation>
    </message>
    <message>
        <source>the second person did not sign this</source>
        <translation>the second person did not sign this</translation>
    </message>
    <message>
        <source>the journal tells of a row that is not there</source>
        <translation>the journal tells of a row that is not there</translation>
    </message>
    <message>
        <source>say from whom it was received</source>
        <translation>say from whom it was received</translation>
    </message>
    <message>
        <source>say what was received</source>
        <translation>say what was received</translation>
    </message>
    <message>
        <source>the record of a receipt needs %1</source>
        <translation>the record of a receipt needs %1</translation>
    </message>
    <message>
        <source>say with whom the agreement is</source>
        <translation>say with whom the agreement is</translation>
    </message>
    <message>
        <source>say which contract or approval the agreement rests on</source>
        <translation>say which contract or approval the agreement rests on</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;</source>
        <translation>there is no purpose &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are no words to look for</source>
        <translation>there are no words to look for</translation>
    </message>
    <message>
        <source>a gene</source>
        <translation>a gene</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>a variant</translation>
    </message>
    <message>
        <source>a genetic test</source>
        <translation>a genetic test</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>a risk</translation>
    </message>
    <message>
        <source>family history</source>
        <translation>family history</translation>
    </message>
    <message>
        <source>a coded sign of the illness</source>
        <translation>a coded sign of the illness</translation>
    </message>
    <message>
        <source>another person&apos;s result</source>
        <translation>another person&apos;s result</translation>
    </message>
    <message>
        <source>there is no letter &quot;%1&quot;</source>
        <translation>there is no letter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” tells of %2</source>
        <translation>“%1” tells of %2</translation>
    </message>
    <message>
        <source>%1 may not stand in this kind of letter, whoever asks for it</source>
        <translation>%1 may not stand in this kind of letter, whoever asks for it</translation>
    </message>
    <message>
        <source>say who asked for it and on which day</source>
        <translation>say who asked for it and on which day</translation>
    </message>
    <message>
        <source>the person&apos;s consent to &quot;%1&quot; is needed</source>
        <translation>the person&apos;s consent to &quot;%1&quot; is needed</translation>
    </message>
    <message>
        <source>a letter is written in Japanese or English</source>
        <translation>a letter is written in Japanese or English</translation>
    </message>
    <message>
        <source>say to whom the letter goes</source>
        <translation>say to whom the letter goes</translation>
    </message>
    <message>
        <source>this letter may not be drawn up: %1</source>
        <translation>this letter may not be drawn up: %1</translation>
    </message>
    <message>
        <source>this document is not a letter</source>
        <translation>this document is not a letter</translation>
    </message>
    <message>
        <source>the count of wrong attempts cannot be written, and without it nothing is tried; give yourself write access to the folder, or make room on the disk</source>
        <translation>the count of wrong attempts cannot be written, and without it nothing is tried; give yourself write access to the folder, or make room on the disk</translation>
    </message>
    <message>
        <source>after %1 wrong attempts for %2 the next one has to wait %3 seconds</source>
        <translation>after %1 wrong attempts for %2 the next one has to wait %3 seconds</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>the note is empty</translation>
    </message>
    <message>
        <source>this is not the name of a folder</source>
        <translation>this is not the name of a folder</translation>
    </message>
    <message>
        <source>the folder that it should lie in does not exist</source>
        <translation>the folder that it should lie in does not exist</translation>
    </message>
    <message>
        <source>this folder holds something already; choose a new or an empty one</source>
        <translation>this folder holds something already; choose a new or an empty one</translation>
    </message>
    <message>
        <source>the folder could not be given its name: %1</source>
        <translation>the folder could not be given its name: %1</translation>
    </message>
    <message>
        <source>both languages need the same paragraphs</source>
        <translation>both languages need the same paragraphs</translation>
    </message>
    <message>
        <source>Enza cannot put &quot;%1&quot; into a package; say why it is not given instead</source>
        <translation>Enza cannot put &quot;%1&quot; into a package; say why it is not given instead</translation>
    </message>
    <message>
        <source>nothing gathers &quot;%1&quot;</source>
        <translation>nothing gathers &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; PCGR has 1 to 4 and noncoding</source>
        <translation>&quot;%1&quot; is no tier; PCGR has 1 to 4 and noncoding</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place and change as PCGR writes them (7:g.140753336A&gt;T)</source>
        <translation>&quot;%1&quot; is no place and change as PCGR writes them (7:g.140753336A&gt;T)</translation>
    </message>
    <message>
        <source>The alleles &quot;%1&quot; and &quot;%2&quot; are not written in bases</source>
        <translation>The alleles &quot;%1&quot; and &quot;%2&quot; are not written in bases</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no assembly this program knows</source>
        <translation>&quot;%1&quot; is no assembly this program knows</translation>
    </message>
    <message>
        <source>%1 was looked for and is not there, but %2 is described: %3</source>
        <translation>%1 was looked for and is not there, but %2 is described: %3</translation>
    </message>
    <message>
        <source>%1 is not described, but is where much else is the same: %2</source>
        <translation>%1 is not described, but is where much else is the same: %2</translation>
    </message>
    <message>
        <source>%1 is not described, but is in diseases like this, as %2: %3</source>
        <translation>%1 is not described, but is in diseases like this, as %2: %3</translation>
    </message>
    <message>
        <source>%1 is near %2, both are %3, and diseases like this have it, as %4: %5</source>
        <translation>%1 is near %2, both are %3, and diseases like this have it, as %4: %5</translation>
    </message>
    <message>
        <source>%1 was chosen for predictions, but %2 has no thresholds for it; choose another predictor</source>
        <translation>%1 was chosen for predictions, but %2 has no thresholds for it; choose another predictor</translation>
    </message>
    <message>
        <source>%1 has no thresholds for &quot;%2&quot;; choose one of %3</source>
        <translation>%1 has no thresholds for &quot;%2&quot;; choose one of %3</translation>
    </message>
    <message>
        <source>%1 was accepted by %2; %3 is chosen now. What was recorded stays as it is.</source>
        <translation>%1 was accepted by %2; %3 is chosen now. What was recorded stays as it is.</translation>
    </message>
    <message>
        <source>%1 was accepted before %2 was chosen (%3). What was recorded stays as it is.</source>
        <translation>%1 was accepted before %2 was chosen (%3). What was recorded stays as it is.</translation>
    </message>
    <message>
        <source>the second person is not another one</source>
        <translation>the second person is not another one</translation>
    </message>
    <message>
        <source>the second person is no user of this workspace any more</source>
        <translation>the second person is no user of this workspace any more</translation>
    </message>
    <message>
        <source>the second person signed something else</source>
        <translation>the second person signed something else</translation>
    </message>
    <message>
        <source>what is sealed needs readers: name users or roles</source>
        <translation>what is sealed needs readers: name users or roles</translation>
    </message>
    <message>
        <source>neither the table nor the case says the assembly; name it with the import</source>
        <translation>neither the table nor the case says the assembly; name it with the import</translation>
    </message>
    <message>
        <source>%1 variants of tier 4, noncoding or without a tier are no findings here and were left out</source>
        <translation>%1 variants of tier 4, noncoding or without a tier are no findings here and were left out</translation>
    </message>
    <message>
        <source>%1 variants of the results are not among the variants of this case</source>
        <translation>%1 variants of the results are not among the variants of this case</translation>
    </message>
    <message>
        <source>%1 rows rank lower, did not contribute, or are about genes without a finding here, and were left out</source>
        <translation>%1 rows rank lower, did not contribute, or are about genes without a finding here, and were left out</translation>
    </message>
    <message>
        <source>nobody in this workspace may read psychosocial notes, so none can be sealed</source>
        <translation>nobody in this workspace may read psychosocial notes, so none can be sealed</translation>
    </message>
    <message>
        <source>the passphrase is too short: at least %1 characters (%2)</source>
        <translation>the passphrase is too short: at least %1 characters (%2)</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess (strength %1 of 4, needed %2; %3); add an unrelated word</source>
        <translation>the passphrase is too easy to guess (strength %1 of 4, needed %2; %3); add an unrelated word</translation>
    </message>
    <message>
        <source>a change of a single base: of others nobody can tell which records of ClinVar change the same residue</source>
        <translation>a change of a single base: of others nobody can tell which records of ClinVar change the same residue</translation>
    </message>
    <message>
        <source>the change of the protein (a name as p.Arg175His, or Codons and Protein_position), to tell which records of ClinVar change the same residue</source>
        <translation>the change of the protein (a name as p.Arg175His, or Codons and Protein_position), to tell which records of ClinVar change the same residue</translation>
    </message>
    <message>
        <source>the gene&apos;s strand (a coding name as c.524G&gt;A, or STRAND), to tell which records of ClinVar change the same residue</source>
        <translation>the gene&apos;s strand (a coding name as c.524G&gt;A, or STRAND), to tell which records of ClinVar change the same residue</translation>
    </message>
    <message>
        <source>names that fit the change of the base: no codon makes %1 of it</source>
        <translation>names that fit the change of the base: no codon makes %1 of it</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is a number above 0</source>
        <translation>&quot;%1&quot; cannot be &quot;%2&quot;; it is a number above 0</translation>
    </message>
    <message>
        <source>Phase with the other variant of the gene</source>
        <translation>Phase with the other variant of the gene</translation>
    </message>
    <message>
        <source>Odds of pathogenicity of a functional study (OddsPath)</source>
        <translation>Odds of pathogenicity of a functional study (OddsPath)</translation>
    </message>
    <message>
        <source>Statistical validation of that study</source>
        <translation>Statistical validation of that study</translation>
    </message>
    <message>
        <source>%1 is the predictor of the rule set</source>
        <translation>%1 is the predictor of the rule set</translation>
    </message>
    <message>
        <source>%1 was chosen beforehand for this workspace by %2</source>
        <translation>%1 was chosen beforehand for this workspace by %2</translation>
    </message>
    <message>
        <source>say what there is to do</source>
        <translation>say what there is to do</translation>
    </message>
    <message>
        <source>this task is for others: %1</source>
        <translation>this task is for others: %1</translation>
    </message>
    <message>
        <source>say what was done: a task is finished with its outcome</source>
        <translation>say what was done: a task is finished with its outcome</translation>
    </message>
    <message>
        <source>this task is finished already</source>
        <translation>this task is finished already</translation>
    </message>
    <message>
        <source>The set has no evidence scale</source>
        <translation>The set has no evidence scale</translation>
    </message>
    <message>
        <source>The evidence scale &quot;%1&quot; has no levels</source>
        <translation>The evidence scale &quot;%1&quot; has no levels</translation>
    </message>
    <message>
        <source>The evidence scale &quot;%1&quot; is there twice</source>
        <translation>The evidence scale &quot;%1&quot; is there twice</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>Consequence: %1</translation>
    </message>
    <message>
        <source>%1; how the gene&apos;s diseases are inherited is not annotated</source>
        <translation>%1; how the gene&apos;s diseases are inherited is not annotated</translation>
    </message>
    <message>
        <source>%1; the gene is annotated as %2</source>
        <translation>%1; the gene is annotated as %2</translation>
    </message>
    <message>
        <source>%1, but the gene is annotated only as %2</source>
        <translation>%1, but the gene is annotated only as %2</translation>
    </message>
    <message>
        <source>De novo</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Two copies, one from each parent</source>
        <translation>Two copies, one from each parent</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>Two copies</translation>
    </message>
    <message>
        <source>One of two variants that leave no copy of the gene unchanged</source>
        <translation>One of two variants that leave no copy of the gene unchanged</translation>
    </message>
    <message>
        <source>On the X chromosome, as an X-linked disease would be</source>
        <translation>On the X chromosome, as an X-linked disease would be</translation>
    </message>
    <message>
        <source>Mitochondrial</source>
        <translation>Mitochondrial</translation>
    </message>
    <message>
        <source>One copy, inherited from a parent</source>
        <translation>One copy, inherited from a parent</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>One copy</translation>
    </message>
    <message>
        <source>One copy, and another variant perhaps on the other</source>
        <translation>One copy, and another variant perhaps on the other</translation>
    </message>
    <message>
        <source>Two copies, as a parent may have too</source>
        <translation>Two copies, as a parent may have too</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>autosomal recessive</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-linked</translation>
    </message>
    <message>
        <source>X-linked recessive</source>
        <translation>X-linked recessive</translation>
    </message>
    <message>
        <source>X-linked dominant</source>
        <translation>X-linked dominant</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>mitochondrial</translation>
    </message>
    <message>
        <source>Y-linked</source>
        <translation>Y-linked</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatic</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This person has others that change the same protein: %1</source>
        <translation>This person has others that change the same protein: %1</translation>
    </message>
    <message>
        <source>Looked in other cases for variants of this one</source>
        <translation>Looked in other cases for variants of this one</translation>
    </message>
    <message>
        <source>Imported PCGR&apos;s results of %1 (%2 findings)</source>
        <translation>Imported PCGR&apos;s results of %1 (%2 findings)</translation>
    </message>
    <message>
        <source>Imported Exomiser&apos;s results of %1 (%2 findings)</source>
        <translation>Imported Exomiser&apos;s results of %1 (%2 findings)</translation>
    </message>
    <message>
        <source>Chose %1 for predictions, after %2</source>
        <translation>Chose %1 for predictions, after %2</translation>
    </message>
    <message>
        <source>Recorded changed preferences of %1 on the form %2</source>
        <translation>Recorded changed preferences of %1 on the form %2</translation>
    </message>
    <message>
        <source>Looked at a signed form of %1</source>
        <translation>Looked at a signed form of %1</translation>
    </message>
    <message>
        <source>Made a task: %1</source>
        <translation>Made a task: %1</translation>
    </message>
    <message>
        <source>Finished a task (%1): %2</source>
        <translation>Finished a task (%1): %2</translation>
    </message>
    <message>
        <source>Made %1 tasks that follow from consent as recorded</source>
        <translation>Made %1 tasks that follow from consent as recorded</translation>
    </message>
    <message>
        <source>Opened %1 records that were sealed to named readers</source>
        <translation>Opened %1 records that were sealed to named readers</translation>
    </message>
    <message>
        <source>Wrote a note on the case %1</source>
        <translation>Wrote a note on the case %1</translation>
    </message>
    <message>
        <source>Wrote a psychosocial note on the case %1</source>
        <translation>Wrote a psychosocial note on the case %1</translation>
    </message>
    <message>
        <source>Read psychosocial notes</source>
        <translation>Read psychosocial notes</translation>
    </message>
    <message>
        <source>Emergency access to the case %1 until %2</source>
        <translation>Emergency access to the case %1 until %2</translation>
    </message>
    <message>
        <source>Ended the emergency access to the case %1</source>
        <translation>Ended the emergency access to the case %1</translation>
    </message>
    <message>
        <source>Prepared the package of everything held about %1</source>
        <translation>Prepared the package of everything held about %1</translation>
    </message>
    <message>
        <source>Drafted the letter %1, revision %2</source>
        <translation>Drafted the letter %1, revision %2</translation>
    </message>
    <message>
        <source>Let out the letter %1, revision %2</source>
        <translation>Let out the letter %1, revision %2</translation>
    </message>
    <message>
        <source>Wrote down the incident %1</source>
        <translation>Wrote down the incident %1</translation>
    </message>
    <message>
        <source>Closed the incident %1</source>
        <translation>Closed the incident %1</translation>
    </message>
    <message>
        <source>Let out the report on the incident %1</source>
        <translation>Let out the report on the incident %1</translation>
    </message>
    <message>
        <source>Free to leave: %1, for %2, to %3</source>
        <translation>Free to leave: %1, for %2, to %3</translation>
    </message>
    <message>
        <source>Signed as second person: %1, for %2, to %3</source>
        <translation>Signed as second person: %1, for %2, to %3</translation>
    </message>
    <message>
        <source>Provided %1, for %2, to %3</source>
        <translation>Provided %1, for %2, to %3</translation>
    </message>
    <message>
        <source>Recorded what %1 sent: %2</source>
        <translation>Recorded what %1 sent: %2</translation>
    </message>
    <message>
        <source>Recorded the agreement with %1</source>
        <translation>Recorded the agreement with %1</translation>
    </message>
    <message>
        <source>Ended the agreement with %1</source>
        <translation>Ended the agreement with %1</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>Read the ledger</translation>
    </message>
    <message>
        <source>Wrote the ledger for an inspection (%1 rows)</source>
        <translation>Wrote the ledger for an inspection (%1 rows)</translation>
    </message>
    <message>
        <source>%1 says something else than what was judged by (%2 alerts opened)</source>
        <translation>%1 says something else than what was judged by (%2 alerts opened)</translation>
    </message>
    <message>
        <source>Destroyed what was held of %1: %2</source>
        <translation>Destroyed what was held of %1: %2</translation>
    </message>
    <message>
        <source>Wrote down where the journal stands, to compare it later</source>
        <translation>Wrote down where the journal stands, to compare it later</translation>
    </message>
    <message>
        <source>Handed out the journal without patient data (%1 entries)</source>
        <translation>Handed out the journal without patient data (%1 entries)</translation>
    </message>
    <message>
        <source>Removed a way to unlock of %1</source>
        <translation>Removed a way to unlock of %1</translation>
    </message>
    <message>
        <source>Unlocked after %1 wrong attempts for %2</source>
        <translation>Unlocked after %1 wrong attempts for %2</translation>
    </message>
    <message>
        <source>you come in with a second factor only: add it again with the new passphrase, then remove the old way in</source>
        <translation>you come in with a second factor only: add it again with the new passphrase, then remove the old way in</translation>
    </message>
    <message>
        <source>your role works with a second factor only, and this is your last one; add another one first</source>
        <translation>your role works with a second factor only, and this is your last one; add another one first</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>The workspace is locked</translation>
    </message>
    <message>
        <source>a letter says to whom it goes: use &quot;letter draft&quot;</source>
        <translation>a letter says to whom it goes: use &quot;letter draft&quot;</translation>
    </message>
    <message>
        <source>One of two variants on different copies, of which not both change the protein</source>
        <translation>One of two variants on different copies, of which not both change the protein</translation>
    </message>
    <message>
        <source>one of the two holds variants alone and no evidence, so they cannot be compared</source>
        <translation>one of the two holds variants alone and no evidence, so they cannot be compared</translation>
    </message>
    <message>
        <source>%1 opinion(s) dissent or ask: a live meeting has to decide</source>
        <translation>%1 opinion(s) dissent or ask: a live meeting has to decide</translation>
    </message>
    <message>
        <source>%1 opinion(s) were given on material that was changed since</source>
        <translation>%1 opinion(s) were given on material that was changed since</translation>
    </message>
    <message>
        <source>%1: the panel needs %2 full-time members in this role, and has %3</source>
        <translation>%1: the panel needs %2 full-time members in this role, and has %3</translation>
    </message>
    <message>
        <source>%1: the panel needs %2 members in this role, and has %3</source>
        <translation>%1: the panel needs %2 members in this role, and has %3</translation>
    </message>
    <message>
        <source>%1: the members in this role need %2 different specialties</source>
        <translation>%1: the members in this role need %2 different specialties</translation>
    </message>
    <message>
        <source>%1 alone fills %2 roles: %3</source>
        <translation>%1 alone fills %2 roles: %3</translation>
    </message>
    <message>
        <source>the rules name no domain or no role</source>
        <translation>the rules name no domain or no role</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; has no key of its own</source>
        <translation>the role &quot;%1&quot; has no key of its own</translation>
    </message>
    <message>
        <source>the numbers of the role &quot;%1&quot; cannot be met</source>
        <translation>the numbers of the role &quot;%1&quot; cannot be met</translation>
    </message>
    <message>
        <source>no rules on the panel&apos;s roles are in force for &quot;%1&quot; on %2</source>
        <translation>no rules on the panel&apos;s roles are in force for &quot;%1&quot; on %2</translation>
    </message>
    <message>
        <source>%1 is asked for, because it is not recorded whether the case needs it</source>
        <translation>%1 is asked for, because it is not recorded whether the case needs it</translation>
    </message>
    <message>
        <source>%1 is not asked for, because it is not recorded whether the case needs it</source>
        <translation>%1 is not asked for, because it is not recorded whether the case needs it</translation>
    </message>
    <message>
        <source>%1: %2 must attend, and %3 do</source>
        <translation>%1: %2 must attend, and %3 do</translation>
    </message>
    <message>
        <source>主: the attending physician or a deputy must attend, or hand in treatment and family history beforehand</source>
        <translation>主: the attending physician or a deputy must attend, or hand in treatment and family history beforehand</translation>
    </message>
    <message>
        <source>the panel has no register of members: who belongs to it was not judged</source>
        <translation>the panel has no register of members: who belongs to it was not judged</translation>
    </message>
    <message>
        <source>only %1 person(s) decide; the rules name no least number</source>
        <translation>only %1 person(s) decide; the rules name no least number</translation>
    </message>
    <message>
        <source>this case is not on the agenda</source>
        <translation>this case is not on the agenda</translation>
    </message>
    <message>
        <source>a member of the panel has at least one role</source>
        <translation>a member of the panel has at least one role</translation>
    </message>
    <message>
        <source>the role %1 would end before it starts</source>
        <translation>the role %1 would end before it starts</translation>
    </message>
    <message>
        <source>say in which roles they are asked</source>
        <translation>say in which roles they are asked</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of the rules in force that day; they know %2</source>
        <translation>&quot;%1&quot; is no role of the rules in force that day; they know %2</translation>
    </message>
    <message>
        <source>%1 was not invited; invite them with their roles first</source>
        <translation>%1 was not invited; invite them with their roles first</translation>
    </message>
    <message>
        <source>say why they step back; the minutes name it</source>
        <translation>say why they step back; the minutes name it</translation>
    </message>
    <message>
        <source>this meeting is live; opinions are given in a circulating one</source>
        <translation>this meeting is live; opinions are given in a circulating one</translation>
    </message>
    <message>
        <source>you were not invited to this meeting</source>
        <translation>you were not invited to this meeting</translation>
    </message>
    <message>
        <source>you stepped back from this case</source>
        <translation>you stepped back from this case</translation>
    </message>
    <message>
        <source>say what you object to, or what you ask</source>
        <translation>say what you object to, or what you ask</translation>
    </message>
    <message>
        <source>Invited %2 to %1 (%3)</source>
        <translation>Invited %2 to %1 (%3)</translation>
    </message>
    <message>
        <source>Recorded that %2 attends %1</source>
        <translation>Recorded that %2 attends %1</translation>
    </message>
    <message>
        <source>Recorded that %2 steps back from a case of %1: %3</source>
        <translation>Recorded that %2 steps back from a case of %1: %3</translation>
    </message>
    <message>
        <source>Recorded what the rules on roles ask about %1</source>
        <translation>Recorded what the rules on roles ask about %1</translation>
    </message>
    <message>
        <source>Entered %1 in the panel&apos;s register</source>
        <translation>Entered %1 in the panel&apos;s register</translation>
    </message>
    <message>
        <source>Gave an opinion in %1: %2</source>
        <translation>Gave an opinion in %1: %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::AdminPage</name>
    <message>
        <source>passphrase</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <source>passphrase and key file</source>
        <translation>passphrase and key file</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>This workspace was restored from a backup. Nothing may leave it until somebody has checked that consent is still as recorded.</source>
        <translation>This workspace was restored from a backup. Nothing may leave it until somebody has checked that consent is still as recorded.</translation>
    </message>
    <message>
        <source>Consent is as recorded</source>
        <translation>Consent is as recorded</translation>
    </message>
    <message>
        <source>Confirm that consent was checked after the restore</source>
        <translation>Confirm that consent was checked after the restore</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Read every record and blob and verify the journal</source>
        <translation>Read every record and blob and verify the journal</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>An encrypted copy of everything in one file</source>
        <translation>An encrypted copy of everything in one file</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>A backup into a new folder; this workspace stays</source>
        <translation>A backup into a new folder; this workspace stays</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>New keys…</translation>
    </message>
    <message>
        <source>Encrypt the store with a new key</source>
        <translation>Encrypt the store with a new key</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Change passphrase…</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lock by itself after</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse</source>
        <translation>Minutes without keyboard or mouse</translation>
    </message>
    <message>
        <source>&amp;Lock by itself after</source>
        <translation>&amp;Lock by itself after</translation>
    </message>
    <message>
        <source>without keyboard or mouse; what you are writing is kept</source>
        <translation>without keyboard or mouse; what you are writing is kept</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Problems found by the check</source>
        <translation>Problems found by the check</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Add user…</translation>
    </message>
    <message>
        <source>Disable user…</source>
        <translation>Disable user…</translation>
    </message>
    <message>
        <source>The chosen user; the store gets a new key</source>
        <translation>The chosen user; the store gets a new key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Ways to unlock</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Hardness</translation>
    </message>
    <message>
        <source>%1 MiB, %2 passes</source>
        <translation>%1 MiB, %2 passes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>%1 cases, %2 users · format %3 · SQLCipher %4</source>
        <translation>%1 cases, %2 users · format %3 · SQLCipher %4</translation>
    </message>
    <message>
        <source>For demonstration: synthetic data only.</source>
        <translation>For demonstration: synthetic data only.</translation>
    </message>
    <message>
        <source>For tests only.</source>
        <translation>For tests only.</translation>
    </message>
    <message>
        <source>Choose the user in the table first.</source>
        <translation>Choose the user in the table first.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Disable %1?</translation>
    </message>
    <message>
        <source>This person can no longer unlock the workspace. What they wrote stays. The store gets a new key.</source>
        <translation>This person can no longer unlock the workspace. What they wrote stays. The store gets a new key.</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Disable user</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 is disabled.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>The passphrase was changed.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Checking the workspace</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>The workspace is whole: every record, blob and journal entry verified.</source>
        <translation>The workspace is whole: every record, blob and journal entry verified.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, see Workspace.</source>
        <translation>
            <numerusform>%n problem found, see Workspace.</numerusform>
            <numerusform>%n problems found, see Workspace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Enza backup (*.enzabackup)</source>
        <translation>Enza backup (*.enzabackup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <source>Enza backup (*.enzabackup);;All files (*)</source>
        <translation>Enza backup (*.enzabackup);;All files (*)</translation>
    </message>
    <message>
        <source>Into which new folder?</source>
        <translation>Into which new folder?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Restored into %1. Lock this workspace to open that one.</source>
        <translation>Restored into %1. Lock this workspace to open that one.</translation>
    </message>
    <message>
        <source>Encrypt the store with a new key?</source>
        <translation>Encrypt the store with a new key?</translation>
    </message>
    <message>
        <source>Use this when somebody may have learnt a key. Old backups keep their old key.</source>
        <translation>Use this when somebody may have learnt a key. Old backups keep their old key.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Make new keys</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Making new keys</translation>
    </message>
    <message>
        <source>The workspace has new keys.</source>
        <translation>The workspace has new keys.</translation>
    </message>
    <message>
        <source>Confirmed. The gate works again.</source>
        <translation>Confirmed. The gate works again.</translation>
    </message>
    <message>
        <source>passphrase and card</source>
        <translation>passphrase and card</translation>
    </message>
    <message>
        <source>recovery code, with an administrator</source>
        <translation>recovery code, with an administrator</translation>
    </message>
    <message>
        <source>⚠ This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</source>
        <translation>⚠ This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</translation>
    </message>
    <message>
        <source>Passphrase lost…</source>
        <translation>Passphrase lost…</translation>
    </message>
    <message>
        <source>The chosen user gets a new passphrase with their recovery code; you stand by as administrator</source>
        <translation>The chosen user gets a new passphrase with their recovery code; you stand by as administrator</translation>
    </message>
    <message>
        <source>Add second factor…</source>
        <translation>Add second factor…</translation>
    </message>
    <message>
        <source>A card or a key file beside your passphrase</source>
        <translation>A card or a key file beside your passphrase</translation>
    </message>
    <message>
        <source>Rule sets…</source>
        <translation>Rule sets…</translation>
    </message>
    <message>
        <source>By which rules is judged here, and since when</source>
        <translation>By which rules is judged here, and since when</translation>
    </message>
    <message>
        <source>Export changes…</source>
        <translation>Export changes…</translation>
    </message>
    <message>
        <source>What another copy of this workspace lacks, in one encrypted file</source>
        <translation>What another copy of this workspace lacks, in one encrypted file</translation>
    </message>
    <message>
        <source>Take over changes…</source>
        <translation>Take over changes…</translation>
    </message>
    <message>
        <source>A file that another copy of this workspace exported</source>
        <translation>A file that another copy of this workspace exported</translation>
    </message>
    <message>
        <source>between two copies of this workspace, the second made by backup and restore</source>
        <translation>between two copies of this workspace, the second made by backup and restore</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>New recovery code…</translation>
    </message>
    <message>
        <source>Of the user chosen above, who has to be here; without one, your own</source>
        <translation>Of the user chosen above, who has to be here; without one, your own</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Export changes</translation>
    </message>
    <message>
        <source>Changes of Enza (*.enzachanges)</source>
        <translation>Changes of Enza (*.enzachanges)</translation>
    </message>
    <message>
        <source>Exporting changes</source>
        <translation>Exporting changes</translation>
    </message>
    <message>
        <source>Changes written to %1.</source>
        <translation>Changes written to %1.</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>Which changes?</translation>
    </message>
    <message>
        <source>Changes of Enza (*.enzachanges);;All files (*)</source>
        <translation>Changes of Enza (*.enzachanges);;All files (*)</translation>
    </message>
    <message>
        <source>Taking over changes</source>
        <translation>Taking over changes</translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) were changed in both copies.</source>
        <translation>
            <numerusform> %n record was changed in both copies.</numerusform>
            <numerusform> %n records were changed in both copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) taken over.</source>
        <translation>
            <numerusform>%n act taken over.</numerusform>
            <numerusform>%n acts taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Audit…</translation>
    </message>
    <message>
        <source>Who saw, changed and gave out what</source>
        <translation>Who saw, changed and gave out what</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Incidents…</translation>
    </message>
    <message>
        <source>A loss, leak, mistaken disclosure or attack, with its deadlines</source>
        <translation>A loss, leak, mistaken disclosure or attack, with its deadlines</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Permissions…</translation>
    </message>
    <message>
        <source>Which role may do what</source>
        <translation>Which role may do what</translation>
    </message>
    <message>
        <source>Remove way to unlock…</source>
        <translation>Remove way to unlock…</translation>
    </message>
    <message>
        <source>The chosen one below: a lost card, or the passphrase alone</source>
        <translation>The chosen one below: a lost card, or the passphrase alone</translation>
    </message>
    <message>
        <source>Passphrase: at least %1 characters, %2 beside a second factor. After %3 wrong attempts each next one waits. (%4)</source>
        <translation>Passphrase: at least %1 characters, %2 beside a second factor. After %3 wrong attempts each next one waits. (%4)</translation>
    </message>
    <message>
        <source>⚠ Your role works with a second factor only. Add a key file or a card, then lock and unlock with it.</source>
        <translation>⚠ Your role works with a second factor only. Add a key file or a card, then lock and unlock with it.</translation>
    </message>
    <message>
        <source>⚠ You came without a second factor, which the guideline asks for from %1.</source>
        <translation>⚠ You came without a second factor, which the guideline asks for from %1.</translation>
    </message>
    <message>
        <source>Choose the way to unlock in the table first.</source>
        <translation>Choose the way to unlock in the table first.</translation>
    </message>
    <message>
        <source>Remove %1 of %2?</source>
        <translation>Remove %1 of %2?</translation>
    </message>
    <message>
        <source>It no longer unlocks this workspace. Copies and backups made before still know it.</source>
        <translation>It no longer unlocks this workspace. Copies and backups made before still know it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>⚠ When this computer is put to sleep it may write its whole memory to the disk in the clear. Ask the hospital&apos;s IT to encrypt the swap space, or to turn hibernation off.</source>
        <translation>⚠ When this computer is put to sleep it may write its whole memory to the disk in the clear. Ask the hospital&apos;s IT to encrypt the swap space, or to turn hibernation off.</translation>
    </message>
</context>
<context>
    <name>enza::ui::AnswersModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>enza::ui::AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>enza::ui::AssessmentSummary</name>
    <message>
        <source>Points %1</source>
        <translation>Points %1</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>by points</translation>
    </message>
    <message>
        <source>by rules</source>
        <translation>by rules</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>recorded, %1</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>not counted: %1</translation>
    </message>
    <message>
        <source>The class given by hand differs from the computed one; the comment has to say why.</source>
        <translation>The class given by hand differs from the computed one; the comment has to say why.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::AuditDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Managed</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Entry %1 of the chain %2</source>
        <translation>Entry %1 of the chain %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Anchor…</source>
        <translation>Anchor…</translation>
    </message>
    <message>
        <source>Where the journal stands, signed, to be kept elsewhere: it shows later whether an older copy was put back</source>
        <translation>Where the journal stands, signed, to be kept elsewhere: it shows later whether an older copy was put back</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>What is listed, without what it says of patients</source>
        <translation>What is listed, without what it says of patients</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>Filter by any word  ( / )</translation>
    </message>
    <message>
        <source>Filter the audit trail</source>
        <translation>Filter the audit trail</translation>
    </message>
    <message>
        <source>Filter the audit trail (/)</source>
        <translation>Filter the audit trail (/)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>Anchors (*.json)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CallSetCards</name>
    <message>
        <source>No variants yet. Import a VCF or BCF file, or drop it on this window.</source>
        <translation>No variants yet. Import a VCF or BCF file, or drop it on this window.</translation>
    </message>
    <message>
        <source>%1 (superseded)</source>
        <translation>%1 (superseded)</translation>
    </message>
    <message>
        <source>assembly unknown</source>
        <translation>assembly unknown</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>not annotated</translation>
    </message>
    <message>
        <source>annotated: %1</source>
        <translation>annotated: %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profile %1</translation>
    </message>
    <message>
        <source>%1 records, %2 alleles</source>
        <translation>%1 records, %2 alleles</translation>
    </message>
    <message>
        <source>No samples: sites only</source>
        <translation>No samples: sites only</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Samples: %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>Imported %1 by %2</translation>
    </message>
    <message>
        <source>Hand back…</source>
        <translation>Hand back…</translation>
    </message>
    <message>
        <source>Save the source file of %1 as it came, byte for byte; recorded in the ledger</source>
        <translation>Save the source file of %1 as it came, byte for byte; recorded in the ledger</translation>
    </message>
    <message>
        <source>Hand back the file %1</source>
        <translation>Hand back the file %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Passes &amp;when</source>
        <translation>Passes &amp;when</translation>
    </message>
    <message>
        <source>for example: af &lt; 0.01 ?</source>
        <translation>for example: af &lt; 0.01 ?</translation>
    </message>
    <message>
        <source>Columns compared with == != &lt; &lt;= &gt; &gt;= ~ in, joined by &amp;&amp; || !, known(column).
A question mark after a comparison lets unknown values pass.</source>
        <translation>Columns compared with == != &lt; &lt;= &gt; &gt;= ~ in, joined by &amp;&amp; || !, known(column).
A question mark after a comparison lets unknown values pass.</translation>
    </message>
    <message>
        <source>Condition of the filter step</source>
        <translation>Condition of the filter step</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Name of the filter step</source>
        <translation>Name of the filter step</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Change step</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type a condition.</source>
        <translation>Type a condition.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1” (character %2).</source>
        <translation>There is no column “%1” (character %2).</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown pass.</source>
        <translation>Variants whose answer is unknown pass.</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown do not pass. Add ? to keep them.</source>
        <translation>Variants whose answer is unknown do not pass. Add ? to keep them.</translation>
    </message>
    <message>
        <source>&amp;Inheritance</source>
        <translation>&amp;Inheritance</translation>
    </message>
    <message>
        <source>Conditions on inheritance</source>
        <translation>Conditions on inheritance</translation>
    </message>
    <message>
        <source>Fills in a condition on how the variant could be passed on.</source>
        <translation>Fills in a condition on how the variant could be passed on.</translation>
    </message>
    <message>
        <source>%1, or it cannot be told</source>
        <translation>%1, or it cannot be told</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeModel</name>
    <message>
        <source>All variants</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 kept</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown pass this step.</source>
        <translation>Variants whose answer is unknown pass this step.</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown do not pass this step.</source>
        <translation>Variants whose answer is unknown do not pass this step.</translation>
    </message>
    <message>
        <source>Enter shows what this step removed.</source>
        <translation>Enter shows what this step removed.</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, switched off</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>Passes when</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadePresets</name>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;reset</translation>
    </message>
    <message>
        <source>Filter preset</source>
        <translation>Filter preset</translation>
    </message>
    <message>
        <source>A named set of filter steps, columns and sorting</source>
        <translation>A named set of filter steps, columns and sorting</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about the preset</source>
        <translation>More about the preset</translation>
    </message>
    <message>
        <source>Save as your own preset, share, remove, go back</source>
        <translation>Save as your own preset, share, remove, go back</translation>
    </message>
    <message>
        <source>comes with Enza</source>
        <translation>comes with Enza</translation>
    </message>
    <message>
        <source>shared in this workspace</source>
        <translation>shared in this workspace</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>▪ modified</source>
        <translation>▪ modified</translation>
    </message>
    <message>
        <source>The steps differ from the preset&apos;s own.</source>
        <translation>The steps differ from the preset&apos;s own.</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Save changes to “%1”</translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation>Save as a new preset…</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s own steps</source>
        <translation>Back to the preset&apos;s own steps</translation>
    </message>
    <message>
        <source>Share with everybody in this workspace</source>
        <translation>Share with everybody in this workspace</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Remove “%1”…</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>Save as a new preset</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name of the preset</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Save preset</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved the preset “%1”.</source>
        <translation>Saved the preset “%1”.</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Remove preset</translation>
    </message>
    <message>
        <source>Remove the preset “%1”?</source>
        <translation>Remove the preset “%1”?</translation>
    </message>
    <message>
        <source>What is shown now stays as it is.</source>
        <translation>What is shown now stays as it is.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeView</name>
    <message>
        <source>Filter steps</source>
        <translation>Filter steps</translation>
    </message>
    <message>
        <source>Filter steps with the number of variants each leaves</source>
        <translation>Filter steps with the number of variants each leaves</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Adds a condition that variants must meet.</source>
        <translation>Adds a condition that variants must meet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Changes the condition or the name of the step.</source>
        <translation>Changes the condition or the name of the step.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Takes the step away.</source>
        <translation>Takes the step away.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Moves the step before the one above.</source>
        <translation>Moves the step before the one above.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Moves the step after the one below.</source>
        <translation>Moves the step after the one below.</translation>
    </message>
    <message>
        <source>Show what passes</source>
        <translation>Show what passes</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>Show removed</translation>
    </message>
    <message>
        <source>Shows in the table what this step removed.</source>
        <translation>Shows in the table what this step removed.</translation>
    </message>
</context>
<context>
    <name>enza::ui::CaseDialog</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>for example C-2026-014; never a name</source>
        <translation>for example C-2026-014; never a name</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>diagnosis or question, may follow later</source>
        <translation>diagnosis or question, may follow later</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnosis</translation>
    </message>
    <message>
        <source>&amp;Sex of the proband</source>
        <translation>&amp;Sex of the proband</translation>
    </message>
    <message>
        <source>year, may stay empty</source>
        <translation>year, may stay empty</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>&amp;Birth year</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>&amp;Assembly</translation>
    </message>
    <message>
        <source>Names and hospital numbers go into the sealed identity of the person, not here.</source>
        <translation>Names and hospital numbers go into the sealed identity of the person, not here.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Create case</translation>
    </message>
    <message>
        <source>Create case (Enter)</source>
        <translation>Create case (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CaseListPage</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>New case…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filter the cases</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>Filter by any word  ( / )</translation>
    </message>
    <message>
        <source>Filter the cases (/)</source>
        <translation>Filter the cases (/)</translation>
    </message>
    <message>
        <source>Open the selected case with Enter</source>
        <translation>Open the selected case with Enter</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>New case (Ctrl+N)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Create a case, then import its variants. You can also drop a VCF or BCF file on this window.</source>
        <translation>Create a case, then import its variants. You can also drop a VCF or BCF file on this window.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::ClinicalForm</name>
    <message>
        <source>Clinical data</source>
        <translation>Clinical data</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the clinical data</source>
        <translation>Save the clinical data</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Show the saved data again</source>
        <translation>Show the saved data again</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Kind of case</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>code, for example BRCA</source>
        <translation>code, for example BRCA</translation>
    </message>
    <message>
        <source>OncoTree</source>
        <translation>OncoTree</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>Performance status (ECOG)</translation>
    </message>
    <message>
        <source>one per line, in order of treatment lines</source>
        <translation>one per line, in order of treatment lines</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>Regimens</translation>
    </message>
    <message>
        <source>fraction of tumour cells, 0–1</source>
        <translation>fraction of tumour cells, 0–1</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>Tumour content</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>how it was measured</source>
        <translation>how it was measured</translation>
    </message>
    <message>
        <source>%1: method</source>
        <translation>%1: method</translation>
    </message>
    <message>
        <source>gene panel that states the question</source>
        <translation>gene panel that states the question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Phenotype (HPO)</source>
        <translation>Phenotype (HPO)</translation>
    </message>
    <message>
        <source>history and family history</source>
        <translation>history and family history</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>Clinical data saved.</source>
        <translation>Clinical data saved.</translation>
    </message>
    <message>
        <source>restored draft, not saved yet</source>
        <translation>restored draft, not saved yet</translation>
    </message>
    <message>
        <source>Make finding</source>
        <translation>Make finding</translation>
    </message>
    <message>
        <source>Make a finding of the saved value, to be judged and reported like any other</source>
        <translation>Make a finding of the saved value, to be judged and reported like any other</translation>
    </message>
    <message>
        <source>%1: make finding</source>
        <translation>%1: make finding</translation>
    </message>
    <message>
        <source>%1 is a finding now.</source>
        <translation>%1 is a finding now.</translation>
    </message>
</context>
<context>
    <name>enza::ui::CnvSheet</name>
    <message>
        <source>1 · Genomic content</source>
        <translation>1 · Genomic content</translation>
    </message>
    <message>
        <source>2 · Overlap with established regions and genes</source>
        <translation>2 · Overlap with established regions and genes</translation>
    </message>
    <message>
        <source>3 · Number of genes</source>
        <translation>3 · Number of genes</translation>
    </message>
    <message>
        <source>4 · Cases in the literature and databases</source>
        <translation>4 · Cases in the literature and databases</translation>
    </message>
    <message>
        <source>5 · Inheritance and family</source>
        <translation>5 · Inheritance and family</translation>
    </message>
    <message>
        <source>Loss or gain</source>
        <translation>Loss or gain</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1: points</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: comment</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CodeDialog</name>
    <message>
        <source>The recovery code of %1. With an administrator it gives a new passphrase when this one is lost. It is shown only now: hand it over on paper.</source>
        <translation>The recovery code of %1. With an administrator it gives a new passphrase when this one is lost. It is shown only now: hand it over on paper.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>I have &amp;written it down</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CompareDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Compare snapshots</source>
        <translation>Compare snapshots</translation>
    </message>
    <message>
        <source>What differs between two snapshots</source>
        <translation>What differs between two snapshots</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare (Enter)</source>
        <translation>Compare (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Result of the comparison</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Choose two different snapshots.</source>
        <translation>Choose two different snapshots.</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparing…</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 changed; %4 with another review status only.</source>
        <translation>%1 new, %2 gone, %3 changed; %4 with another review status only.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsensusCard</name>
    <message>
        <source>Consensus of the panel</source>
        <translation>Consensus of the panel</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>None is recorded yet.</translation>
    </message>
    <message>
        <source>recorded by %1, %2</source>
        <translation>recorded by %1, %2</translation>
    </message>
    <message>
        <source>taken over from %1</source>
        <translation>taken over from %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsensusDialog</name>
    <message>
        <source>Consensus of the panel</source>
        <translation>Consensus of the panel</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>as it stands</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>begin anew</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>What the panel agreed on</source>
        <translation>What the panel agreed on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Record consensus</source>
        <translation>Record consensus</translation>
    </message>
    <message>
        <source>Record consensus (Ctrl+S)</source>
        <translation>Record consensus (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentAnswerDialog</name>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>Answer about secondary findings</source>
        <translation>Answer about secondary findings</translation>
    </message>
    <message>
        <source>What was answered about secondary findings</source>
        <translation>What was answered about secondary findings</translation>
    </message>
    <message>
        <source>As on the signed form. It takes effect at once: what is declined disappears from every page.</source>
        <translation>As on the signed form. It takes effect at once: what is declined disappears from every page.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>a proxy</translation>
    </message>
    <message>
        <source>a minor&apos;s assent</source>
        <translation>a minor&apos;s assent</translation>
    </message>
    <message>
        <source>Answered &amp;by</source>
        <translation>Answered &amp;by</translation>
    </message>
    <message>
        <source>who answered, without the name if that is enough</source>
        <translation>who answered, without the name if that is enough</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>relation to the person, and why</source>
        <translation>relation to the person, and why</translation>
    </message>
    <message>
        <source>&amp;Reason for a proxy</source>
        <translation>&amp;Reason for a proxy</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Record answer (Enter)</source>
        <translation>Record answer (Enter)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentDialog</name>
    <message>
        <source>Record consent of %1</source>
        <translation>Record consent of %1</translation>
    </message>
    <message>
        <source>Record changed preferences of %1</source>
        <translation>Record changed preferences of %1</translation>
    </message>
    <message>
        <source>Y, N and U answer the item and go to the next; digits choose by place, Backspace takes an answer away. It takes effect at once.</source>
        <translation>Y, N and U answer the item and go to the next; digits choose by place, Backspace takes an answer away. It takes effect at once.</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Record answers</translation>
    </message>
    <message>
        <source>Record changes</source>
        <translation>Record changes</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>who is to be told, where the answer asks for it</source>
        <translation>who is to be told, where the answer asks for it</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>&amp;Named</translation>
    </message>
    <message>
        <source>Answered &amp;by</source>
        <translation>Answered &amp;by</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>who answered</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>mother, guardian, …</source>
        <translation>mother, guardian, …</translation>
    </message>
    <message>
        <source>&amp;Relation to the person</source>
        <translation>&amp;Relation to the person</translation>
    </message>
    <message>
        <source>why a proxy answered</source>
        <translation>why a proxy answered</translation>
    </message>
    <message>
        <source>Reason for a pro&amp;xy</source>
        <translation>Reason for a pro&amp;xy</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>A&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>who explained it</source>
        <translation>who explained it</translation>
    </message>
    <message>
        <source>E&amp;xplained by</source>
        <translation>E&amp;xplained by</translation>
    </message>
    <message>
        <source>Explained &amp;on</source>
        <translation>Explained &amp;on</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>electronically, identity checked</source>
        <translation>electronically, identity checked</translation>
    </message>
    <message>
        <source>by telephone, noted</source>
        <translation>by telephone, noted</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Signe&amp;d form</source>
        <translation>Signe&amp;d form</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentDocumentDialog</name>
    <message>
        <source>Signed form: %1</source>
        <translation>Signed form: %1</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Hand out…</translation>
    </message>
    <message>
        <source>Writes a copy through the gate, and into the ledger</source>
        <translation>Writes a copy through the gate, and into the ledger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it was handed in.</source>
        <translation>This kind of file cannot be shown here. It is kept as it was handed in.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>signed consent form</source>
        <translation>signed consent form</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentPage</name>
    <message>
        <source>Changed preference: %1 %2</source>
        <translation>Changed preference: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, proxy (%2)</source>
        <translation>%1, proxy (%2)</translation>
    </message>
    <message>
        <source>%1, assent at %2</source>
        <translation>%1, assent at %2</translation>
    </message>
    <message>
        <source>%1, assent</source>
        <translation>%1, assent</translation>
    </message>
    <message>
        <source>Withdrawal: %1</source>
        <translation>Withdrawal: %1</translation>
    </message>
    <message>
        <source>cannot be called back: %1</source>
        <translation>cannot be called back: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Record answers…</source>
        <translation>Record answers…</translation>
    </message>
    <message>
        <source>A form as the person filled it in, item by item</source>
        <translation>A form as the person filled it in, item by item</translation>
    </message>
    <message>
        <source>Change preference…</source>
        <translation>Change preference…</translation>
    </message>
    <message>
        <source>A notice of changed preference; only what is named changes</source>
        <translation>A notice of changed preference; only what is named changes</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>All or part of the consent is taken back; it takes effect at once</source>
        <translation>All or part of the consent is taken back; it takes effect at once</translation>
    </message>
    <message>
        <source>Show signed form</source>
        <translation>Show signed form</translation>
    </message>
    <message>
        <source>Of the selected line of the timeline; reading it is journaled</source>
        <translation>Of the selected line of the timeline; reading it is journaled</translation>
    </message>
    <message>
        <source>Persons of the case</source>
        <translation>Persons of the case</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Items in force</source>
        <translation>Items in force</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Timeline of consent</source>
        <translation>Timeline of consent</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Selected line of the timeline</source>
        <translation>Selected line of the timeline</translation>
    </message>
    <message>
        <source>Nothing is recorded of this person&apos;s consent</source>
        <translation>Nothing is recorded of this person&apos;s consent</translation>
    </message>
    <message>
        <source>Without it nothing that needs consent leaves, and secondary findings are treated as not answered. Record the form as it was signed.</source>
        <translation>Without it nothing that needs consent leaves, and secondary findings are treated as not answered. Record the form as it was signed.</translation>
    </message>
    <message>
        <source>%1 (withdrew)</source>
        <translation>%1 (withdrew)</translation>
    </message>
    <message>
        <source>Consent was taken back on %1: %2. %3</source>
        <translation>Consent was taken back on %1: %2. %3</translation>
    </message>
    <message>
        <source>A minor until %1; a proxy&apos;s answers permit nothing new from then on.</source>
        <translation>A minor until %1; a proxy&apos;s answers permit nothing new from then on.</translation>
    </message>
    <message>
        <source>● %1 items agreed to</source>
        <translation>● %1 items agreed to</translation>
    </message>
    <message>
        <source>○ declined: %1</source>
        <translation>○ declined: %1</translation>
    </message>
    <message>
        <source>? not decided: %1</source>
        <translation>? not decided: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentWithdrawDialog</name>
    <message>
        <source>Take consent of %1 back</source>
        <translation>Take consent of %1 back</translation>
    </message>
    <message>
        <source>It takes effect at once, in every copy of the workspace from its next merge on.</source>
        <translation>It takes effect at once, in every copy of the workspace from its next merge on.</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>Take consent back</translation>
    </message>
    <message>
        <source>Items taken back</source>
        <translation>Items taken back</translation>
    </message>
    <message>
        <source>who took it back</source>
        <translation>who took it back</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>as the person gave it; may stay empty</source>
        <translation>as the person gave it; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Signe&amp;d form</source>
        <translation>Signe&amp;d form</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Tasks that follow: %1. What was published cannot be called back and is named.</source>
        <translation>Tasks that follow: %1. What was published cannot be called back and is named.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>stop work</source>
        <translation>stop work</translation>
    </message>
    <message>
        <source>tell the national platform</source>
        <translation>tell the national platform</translation>
    </message>
    <message>
        <source>ask each recipient to stop using it</source>
        <translation>ask each recipient to stop using it</translation>
    </message>
    <message>
        <source>dispose of samples</source>
        <translation>dispose of samples</translation>
    </message>
    <message>
        <source>destroy what is held</source>
        <translation>destroy what is held</translation>
    </message>
    <message>
        <source>remove from backups</source>
        <translation>remove from backups</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>ask again</translation>
    </message>
    <message>
        <source>contact the person</source>
        <translation>contact the person</translation>
    </message>
    <message>
        <source>tell the guardian</source>
        <translation>tell the guardian</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>enza::ui::Context</name>
    <message>
        <source>Copied: %1. The clipboard is emptied in a minute.</source>
        <translation>Copied: %1. The clipboard is emptied in a minute.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>enza::ui::CreateDialog</name>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>New encrypted workspace</source>
        <translation>New encrypted workspace</translation>
    </message>
    <message>
        <source>Everything in it is encrypted with keys that only its users&apos; passphrases open.</source>
        <translation>Everything in it is encrypted with keys that only its users&apos; passphrases open.</translation>
    </message>
    <message>
        <source>This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</source>
        <translation>This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>as it shall appear beside opinions</source>
        <translation>as it shall appear beside opinions</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Your &amp;role</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>Create workspace (Enter)</source>
        <translation>Create workspace (Enter)</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Folder for the workspace</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>This code opens the workspace when the passphrase is lost. It is shown only now. Write it on paper and keep it locked away, apart from the computer.</source>
        <translation>This code opens the workspace when the passphrase is lost. It is shown only now. Write it on paper and keep it locked away, apart from the computer.</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>I have &amp;written it down</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Open the workspace</translation>
    </message>
    <message>
        <source>Open the workspace (Enter)</source>
        <translation>Open the workspace (Enter)</translation>
    </message>
    <message>
        <source>Making keys…</source>
        <translation>Making keys…</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriteriaEditor</name>
    <message>
        <source>type codes and press Enter: PVS1 PM2_Sup; -BS1 for considered and not applied</source>
        <translation>type codes and press Enter: PVS1 PM2_Sup; -BS1 for considered and not applied</translation>
    </message>
    <message>
        <source>Enter criteria by their codes</source>
        <translation>Enter criteria by their codes</translation>
    </message>
    <message>
        <source>Show the text of all criteria</source>
        <translation>Show the text of all criteria</translation>
    </message>
    <message>
        <source>“%1” is not a criterion</source>
        <translation>“%1” is not a criterion</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriteriaGrid</name>
    <message>
        <source>Pathogenic</source>
        <translation>Pathogenic</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>Oncogenic</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benign</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>suggested, not answered yet</source>
        <translation>suggested, not answered yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriterionRow</name>
    <message>
        <source>Suggested: applies, %1</source>
        <translation>Suggested: applies, %1</translation>
    </message>
    <message>
        <source>The data speak against it</source>
        <translation>The data speak against it</translation>
    </message>
    <message>
        <source>Nothing can be suggested</source>
        <translation>Nothing can be suggested</translation>
    </message>
    <message>
        <source>· missing: %1</source>
        <translation>· missing: %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>%1: applied or not</source>
        <translation>%1: applied or not</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: strength</translation>
    </message>
    <message>
        <source>comment on this criterion</source>
        <translation>comment on this criterion</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: comment</translation>
    </message>
    <message>
        <source>retired: no longer recommended</source>
        <translation>retired: no longer recommended</translation>
    </message>
    <message>
        <source>recommended strength: %1</source>
        <translation>recommended strength: %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>not together with %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Apply %1 as suggested</source>
        <translation>Apply %1 as suggested</translation>
    </message>
    <message>
        <source>%1: accept the suggestion</source>
        <translation>%1: accept the suggestion</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Record %1 as considered and not applied, with this evidence</source>
        <translation>Record %1 as considered and not applied, with this evidence</translation>
    </message>
    <message>
        <source>%1: decline the suggestion</source>
        <translation>%1: decline the suggestion</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailLinks</name>
    <message>
        <source>tells the gene&apos;s name</source>
        <translation>tells the gene&apos;s name</translation>
    </message>
    <message>
        <source>tells the variant&apos;s public identifier</source>
        <translation>tells the variant&apos;s public identifier</translation>
    </message>
    <message>
        <source>tells the position of a variant that gnomAD holds</source>
        <translation>tells the position of a variant that gnomAD holds</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailPane</name>
    <message>
        <source>Detail of the selected variant</source>
        <translation>Detail of the selected variant</translation>
    </message>
    <message>
        <source>HGVS name of the protein change</source>
        <translation>HGVS name of the protein change</translation>
    </message>
    <message>
        <source>HGVS name of the transcript change</source>
        <translation>HGVS name of the transcript change</translation>
    </message>
    <message>
        <source>Position and alleles</source>
        <translation>Position and alleles</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Look up in public databases</source>
        <translation>Look up in public databases</translation>
    </message>
    <message>
        <source>Opens a public database in the browser. Only public identifiers leave.</source>
        <translation>Opens a public database in the browser. Only public identifiers leave.</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Assess…</translation>
    </message>
    <message>
        <source>Assess this finding</source>
        <translation>Assess this finding</translation>
    </message>
    <message>
        <source>Opens the finding with your opinion.</source>
        <translation>Opens the finding with your opinion.</translation>
    </message>
    <message>
        <source>No variant selected</source>
        <translation>No variant selected</translation>
    </message>
    <message>
        <source>Choose a row in the table to see everything the file says about it.</source>
        <translation>Choose a row in the table to see everything the file says about it.</translation>
    </message>
    <message>
        <source>no gene</source>
        <translation>no gene</translation>
    </message>
    <message>
        <source>Gene: %1</source>
        <translation>Gene: %1</translation>
    </message>
    <message>
        <source>ClinVar, as the file says: %1</source>
        <translation>ClinVar, as the file says: %1</translation>
    </message>
    <message>
        <source>MANE %1</source>
        <translation>MANE %1</translation>
    </message>
    <message>
        <source>exon %1</source>
        <translation>exon %1</translation>
    </message>
    <message>
        <source>intron %1</source>
        <translation>intron %1</translation>
    </message>
    <message>
        <source>The file says nothing about genes here.</source>
        <translation>The file says nothing about genes here.</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>You have not judged this finding yet.</source>
        <translation>You have not judged this finding yet.</translation>
    </message>
    <message>
        <source>My opinion: %1</source>
        <translation>My opinion: %1</translation>
    </message>
    <message>
        <source>Others: %1 agree, %2 differ · %3</source>
        <translation>Others: %1 agree, %2 differ · %3</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>Others: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>ClinVar %1: %2%3 (%4)</source>
        <translation>ClinVar %1: %2%3 (%4)</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailTree</name>
    <message>
        <source>Everything known about the variant</source>
        <translation>Everything known about the variant</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequencies</translation>
    </message>
    <message>
        <source>ClinVar in the file</source>
        <translation>ClinVar in the file</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Predictors</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Other cases</translation>
    </message>
    <message>
        <source>INFO as in the file</source>
        <translation>INFO as in the file</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>nothing in the file</source>
        <translation>nothing in the file</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>depth %1 (%2)</source>
        <translation>depth %1 (%2)</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>depth %1</translation>
    </message>
    <message>
        <source>GQ %1</source>
        <translation>GQ %1</translation>
    </message>
    <message>
        <source>intron %1</source>
        <translation>intron %1</translation>
    </message>
    <message>
        <source>exon %1</source>
        <translation>exon %1</translation>
    </message>
    <message>
        <source>MANE</source>
        <translation>MANE</translation>
    </message>
    <message>
        <source>canonical</source>
        <translation>canonical</translation>
    </message>
    <message>
        <source>%1: the one the table shows</source>
        <translation>%1: the one the table shows</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>none in the file</translation>
    </message>
    <message>
        <source>the file is not annotated</source>
        <translation>the file is not annotated</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>being looked for</translation>
    </message>
    <message>
        <source>not seen in other cases</source>
        <translation>not seen in other cases</translation>
    </message>
    <message numerus="yes">
        <source>seen in %n other case(s)</source>
        <translation>
            <numerusform>seen in %n other case</numerusform>
            <numerusform>seen in %n other cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>nobody judged it there</source>
        <translation>nobody judged it there</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>ClinVar imported here</source>
        <translation>ClinVar imported here</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>none imported</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>cannot be compared</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>does not know this variant</source>
        <translation>does not know this variant</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>Germline</translation>
    </message>
    <message>
        <source>Somatic impact</source>
        <translation>Somatic impact</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>Oncogenicity</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>no family is recorded for this file</source>
        <translation>no family is recorded for this file</translation>
    </message>
    <message>
        <source>Enter or a double click goes to this variant.</source>
        <translation>Enter or a double click goes to this variant.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>%n more partner(s)</source>
        <translation>
            <numerusform>%n more partner</numerusform>
            <numerusform>%n more partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Genotypes</translation>
    </message>
    <message>
        <source>no model fits for sure</source>
        <translation>no model fits for sure</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>Why this rank</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailVafBar</name>
    <message>
        <source>VAF %1 · depth %2, of these %3 with the variant</source>
        <translation>VAF %1 · depth %2, of these %3 with the variant</translation>
    </message>
    <message>
        <source>VAF %1 · depth %2</source>
        <translation>VAF %1 · depth %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>enza::ui::DismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Put aside %1</source>
        <translation>Put aside %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>It can be brought back with Undo (Ctrl+Z).</source>
        <translation>It can be brought back with Undo (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Put aside (Enter)</source>
        <translation>Put aside (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::EmergencyDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>For care that cannot wait. Who looked, when and why is written down and stands first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</source>
        <translation>For care that cannot wait. Who looked, when and why is written down and stands first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason of the emergency access</source>
        <translation>Reason of the emergency access</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minutes: identity and psychosocial notes of this case.</source>
        <translation>
            <numerusform>Open for %n minute: identity and psychosocial notes of this case.</numerusform>
            <numerusform>Open for %n minutes: identity and psychosocial notes of this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::EraseDialog</name>
    <message>
        <source>Destroy data</source>
        <translation>Destroy data</translation>
    </message>
    <message>
        <source>Destroy what is held of this person</source>
        <translation>Destroy what is held of this person</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>What is destroyed</translation>
    </message>
    <message>
        <source>Who else is concerned</source>
        <translation>Who else is concerned</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>for the journal</source>
        <translation>for the journal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>This cannot be undone, here or in any other copy of the workspace.</source>
        <translation>This cannot be undone, here or in any other copy of the workspace.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Destroy for good</translation>
    </message>
    <message>
        <source>Destroyed are %1 records, %2 stored files and %3 sets of variants.</source>
        <translation>Destroyed are %1 records, %2 stored files and %3 sets of variants.</translation>
    </message>
    <message>
        <source>⚠ %1 stand in the same files, which are rewritten without this person.</source>
        <translation>⚠ %1 stand in the same files, which are rewritten without this person.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>What stays:</translation>
    </message>
    <message>
        <source>Destroyed. The act is in the journal.</source>
        <translation>Destroyed. The act is in the journal.</translation>
    </message>
</context>
<context>
    <name>enza::ui::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Hide this message</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Concerns: %1</translation>
    </message>
    <message>
        <source>By rule: %1</source>
        <translation>By rule: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::ExportDialog</name>
    <message>
        <source>The own institution</source>
        <translation>The own institution</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Works on our behalf (entrustment)</source>
        <translation>Works on our behalf (entrustment)</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>Joint use</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>A third party</translation>
    </message>
    <message>
        <source>Asked for by law</source>
        <translation>Asked for by law</translation>
    </message>
    <message>
        <source>Variants (VCF)</source>
        <translation>Variants (VCF)</translation>
    </message>
    <message>
        <source>Variants as a table (TSV)</source>
        <translation>Variants as a table (TSV)</translation>
    </message>
    <message>
        <source>Signs and marked variants (phenopacket)</source>
        <translation>Signs and marked variants (phenopacket)</translation>
    </message>
    <message>
        <source>%1. It holds a whole genome, which identifies a person by itself.</source>
        <translation>%1. It holds a whole genome, which identifies a person by itself.</translation>
    </message>
    <message>
        <source>%1. It holds a whole exome, which identifies a person by itself.</source>
        <translation>%1. It holds a whole exome, which identifies a person by itself.</translation>
    </message>
    <message>
        <source>%1. It tells of %2 independent SNP loci and %3 STR loci of one person.</source>
        <translation>%1. It tells of %2 independent SNP loci and %3 STR loci of one person.</translation>
    </message>
    <message>
        <source>Export data of %1</source>
        <translation>Export data of %1</translation>
    </message>
    <message>
        <source>What may not be seen is not in the file. Nothing leaves before the gate allows it, and the ledger says what did.</source>
        <translation>What may not be seen is not in the file. Nothing leaves before the gate allows it, and the ledger says what did.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>Everybody whose data may be seen</source>
        <translation>Everybody whose data may be seen</translation>
    </message>
    <message>
        <source>W&amp;hose</source>
        <translation>W&amp;hose</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Who receives it</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>Re&amp;lation</source>
        <translation>Re&amp;lation</translation>
    </message>
    <message>
        <source>The recipient is a &amp;business</source>
        <translation>The recipient is a &amp;business</translation>
    </message>
    <message>
        <source>Two letters, such as JP</source>
        <translation>Two letters, such as JP</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Country</translation>
    </message>
    <message>
        <source>What the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>What the person was told of that country&apos;s system and the recipient&apos;s measures</translation>
    </message>
    <message>
        <source>Told &amp;about it</source>
        <translation>Told &amp;about it</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>Represe&amp;ntative</source>
        <translation>Represe&amp;ntative</translation>
    </message>
    <message>
        <source>The law that asks for it</source>
        <translation>The law that asks for it</translation>
    </message>
    <message>
        <source>Le&amp;gal basis</source>
        <translation>Le&amp;gal basis</translation>
    </message>
    <message>
        <source>User name, where a second person has to sign</source>
        <translation>User name, where a second person has to sign</translation>
    </message>
    <message>
        <source>Second pers&amp;on</source>
        <translation>Second pers&amp;on</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Passphrase of the second person</translation>
    </message>
    <message>
        <source>How much it tells</source>
        <translation>How much it tells</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>What the gate says</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Asks for a place and lets the file out through the gate</source>
        <translation>Asks for a place and lets the file out through the gate</translation>
    </message>
    <message>
        <source>Composing it to see what it holds…</source>
        <translation>Composing it to see what it holds…</translation>
    </message>
    <message>
        <source>It cannot be composed</source>
        <translation>It cannot be composed</translation>
    </message>
    <message>
        <source>It may leave</source>
        <translation>It may leave</translation>
    </message>
    <message>
        <source>By %1, as consent was known at %2.</source>
        <translation>By %1, as consent was known at %2.</translation>
    </message>
    <message>
        <source>It may leave when the second person signs</source>
        <translation>It may leave when the second person signs</translation>
    </message>
    <message>
        <source>It may not leave</source>
        <translation>It may not leave</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
    <message>
        <source>It did not leave</source>
        <translation>It did not leave</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <translation>
            <numerusform>%n record, %1</numerusform>
            <numerusform>%n records, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::FileField</name>
    <message>
        <source>none attached</source>
        <translation>none attached</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file with the signed form</source>
        <translation>Choose the file with the signed form</translation>
    </message>
    <message>
        <source>Signed forms (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Signed forms (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>enza::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>No findings yet</translation>
    </message>
    <message>
        <source>Go to Variants (Alt+2), select a row and mark it. It then appears here for everybody&apos;s opinion.</source>
        <translation>Go to Variants (Alt+2), select a row and mark it. It then appears here for everybody&apos;s opinion.</translation>
    </message>
    <message>
        <source>Save my opinion</source>
        <translation>Save my opinion</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Put aside…</translation>
    </message>
    <message>
        <source>With a reason; it can be undone</source>
        <translation>With a reason; it can be undone</translation>
    </message>
    <message>
        <source>Choose class %1</source>
        <translation>Choose class %1</translation>
    </message>
    <message>
        <source>Go to the list of findings</source>
        <translation>Go to the list of findings</translation>
    </message>
    <message>
        <source>Show in the variant table</source>
        <translation>Show in the variant table</translation>
    </message>
    <message>
        <source>Role of the finding</source>
        <translation>Role of the finding</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>tags, separated by commas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>note for everybody</source>
        <translation>note for everybody</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History of opinions</source>
        <translation>History of opinions</translation>
    </message>
    <message>
        <source>Opinion on %1 saved.</source>
        <translation>Opinion on %1 saved.</translation>
    </message>
    <message>
        <source>Record consensus…</source>
        <translation>Record consensus…</translation>
    </message>
    <message>
        <source>What the panel agreed on</source>
        <translation>What the panel agreed on</translation>
    </message>
    <message>
        <source>Opinions side by side</source>
        <translation>Opinions side by side</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Whose history</translation>
    </message>
    <message>
        <source>Panel (%1)</source>
        <translation>Panel (%1)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Consensus on %1 recorded.</source>
        <translation>Consensus on %1 recorded.</translation>
    </message>
</context>
<context>
    <name>enza::ui::FinishTaskDialog</name>
    <message>
        <source>Finish the task</source>
        <translation>Finish the task</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>what was done, when, and with whom</source>
        <translation>what was done, when, and with whom</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
</context>
<context>
    <name>enza::ui::FollowUpPage</name>
    <message>
        <source>nothing said</source>
        <translation>nothing said</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient may be told</source>
        <translation>The patient may be told</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Do not contact</translation>
    </message>
    <message>
        <source>To the clinician only</source>
        <translation>To the clinician only</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>Open finding</translation>
    </message>
    <message>
        <source>Opens the case at this finding</source>
        <translation>Opens the case at this finding</translation>
    </message>
    <message>
        <source>Close with outcome…</source>
        <translation>Close with outcome…</translation>
    </message>
    <message>
        <source>Say what was done about it; it stays in the history</source>
        <translation>Say what was done about it; it stays in the history</translation>
    </message>
    <message>
        <source>Filter the alerts</source>
        <translation>Filter the alerts</translation>
    </message>
    <message>
        <source>&amp;Closed ones too</source>
        <translation>&amp;Closed ones too</translation>
    </message>
    <message>
        <source>Show alerts that have an outcome as well</source>
        <translation>Show alerts that have an outcome as well</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>Filter by any word  ( / )</translation>
    </message>
    <message>
        <source>Filter the alerts (/)</source>
        <translation>Filter the alerts (/)</translation>
    </message>
    <message>
        <source>Verdicts given here about which a newer snapshot of public knowledge says something else. An alert stays open until somebody writes what was done about it.</source>
        <translation>Verdicts given here about which a newer snapshot of public knowledge says something else. An alert stays open until somebody writes what was done about it.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Judged here</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Open the finding with Enter</source>
        <translation>Open the finding with Enter</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Nothing to follow up</translation>
    </message>
    <message>
        <source>When a newer ClinVar or another source contradicts a verdict that was given here, it is listed here.</source>
        <translation>When a newer ClinVar or another source contradicts a verdict that was given here, it is listed here.</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>Selected alert</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 said &quot;%3&quot;, %4 says &quot;%5&quot;. Judged here: %6. %7 (%8).</source>
        <translation>%1: %2 said &quot;%3&quot;, %4 says &quot;%5&quot;. Judged here: %6. %7 (%8).</translation>
    </message>
    <message>
        <source>It changed before as well.</source>
        <translation>It changed before as well.</translation>
    </message>
    <message>
        <source>Closed by %1, %2: %3</source>
        <translation>Closed by %1, %2: %3</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::GermlineMark</name>
    <message>
        <source>Presumed germline</source>
        <translation>Presumed germline</translation>
    </message>
    <message>
        <source>Perhaps germline</source>
        <translation>Perhaps germline</translation>
    </message>
    <message>
        <source>Seen in the tumour alone. A germline test decides.</source>
        <translation>Seen in the tumour alone. A germline test decides.</translation>
    </message>
</context>
<context>
    <name>enza::ui::HelpOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filter the keys</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>–   absent: the file says that there is none</source>
        <translation>–   absent: the file says that there is none</translation>
    </message>
    <message>
        <source>?   unknown: nobody said; it is not the same as absent</source>
        <translation>?   unknown: nobody said; it is not the same as absent</translation>
    </message>
    <message>
        <source>P LP VUS LB B   germline class: pathogenic, likely pathogenic, uncertain significance, likely benign, benign</source>
        <translation>P LP VUS LB B   germline class: pathogenic, likely pathogenic, uncertain significance, likely benign, benign</translation>
    </message>
    <message>
        <source>O LO VUS LB B   oncogenicity: oncogenic, likely oncogenic, uncertain significance, likely benign, benign</source>
        <translation>O LO VUS LB B   oncogenicity: oncogenic, likely oncogenic, uncertain significance, likely benign, benign</translation>
    </message>
    <message>
        <source>Frequencies are fractions from 0 to 1, in scientific form below 0.001. VAF is a fraction too.</source>
        <translation>Frequencies are fractions from 0 to 1, in scientific form below 0.001. VAF is a fraction too.</translation>
    </message>
    <message>
        <source>Consent: filled means yes, hollow means no, a question mark means not answered.</source>
        <translation>Consent: filled means yes, hollow means no, a question mark means not answered.</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>What it protects</translation>
    </message>
    <message>
        <source>Roles bind the users of Enza. Whoever knows a passphrase of this workspace could decrypt its store; identities are sealed to their readers in addition.</source>
        <translation>Roles bind the users of Enza. Whoever knows a passphrase of this workspace could decrypt its store; identities are sealed to their readers in addition.</translation>
    </message>
    <message>
        <source>Not protected: exported files, print queues, swap and hibernation that are not encrypted, and screen readers or cameras that see the screen.</source>
        <translation>Not protected: exported files, print queues, swap and hibernation that are not encrypted, and screen readers or cameras that see the screen.</translation>
    </message>
    <message>
        <source>Enza supports the decisions of qualified staff. Nothing applies itself: every class, tier and report is entered, checked and answered for by a person.</source>
        <translation>Enza supports the decisions of qualified staff. Nothing applies itself: every class, tier and report is entered, checked and answered for by a person.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>enza::ui::HelpPagesDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Search in all pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>The chosen page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>No page holds these words.</translation>
    </message>
</context>
<context>
    <name>enza::ui::HistoryPage</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Entry %1 of the chain %2</source>
        <translation>Entry %1 of the chain %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>Filter by any word  ( / )</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filter the history</translation>
    </message>
    <message>
        <source>Filter the history (/)</source>
        <translation>Filter the history (/)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::IdentityCheckDialog</name>
    <message>
        <source>Identity check</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>Do the samples fit the people?</source>
        <translation>Do the samples fit the people?</translation>
    </message>
    <message>
        <source>This can reveal that people are not related as they believe. It is sealed to those who may know, and in no report, export or history.</source>
        <translation>This can reveal that people are not related as they believe. It is sealed to those who may know, and in no report, export or history.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>What was compared</translation>
    </message>
    <message>
        <source>what was found out, and how</source>
        <translation>what was found out, and how</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Closes the check with this comment</source>
        <translation>Closes the check with this comment</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>not enough sites</source>
        <translation>not enough sites</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>Inheritance: %1 from %2 and %3</source>
        <translation>Inheritance: %1 from %2 and %3</translation>
    </message>
    <message>
        <source>%1 of %2 sites cannot be inherited</source>
        <translation>%1 of %2 sites cannot be inherited</translation>
    </message>
    <message>
        <source>Sex of %1, recorded as %2</source>
        <translation>Sex of %1, recorded as %2</translation>
    </message>
    <message>
        <source>%1; %2 of %3 X variants in two forms, %4 on the Y</source>
        <translation>%1; %2 of %3 X variants in two forms, %4 on the Y</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2, of the first degree</source>
        <translation>Kinship: %1 and %2, of the first degree</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2</source>
        <translation>Kinship: %1 and %2</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2, two people</source>
        <translation>Kinship: %1 and %2, two people</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 sites</translation>
    </message>
    <message>
        <source>coefficient %1 over %2 sites</source>
        <translation>coefficient %1 over %2 sites</translation>
    </message>
    <message>
        <source>Contamination of %1</source>
        <translation>Contamination of %1</translation>
    </message>
    <message>
        <source>Resolved by %1, %2</source>
        <translation>Resolved by %1, %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Identity of the proband</source>
        <translation>Identity of the proband</translation>
    </message>
    <message>
        <source>Sealed to the people who may read identities; it never leaves this workspace by itself.</source>
        <translation>Sealed to the people who may read identities; it never leaves this workspace by itself.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kana</source>
        <translation>&amp;Kana</translation>
    </message>
    <message>
        <source>&amp;Hospital number</source>
        <translation>&amp;Hospital number</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Birth date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Seal identity</source>
        <translation>Seal identity</translation>
    </message>
    <message>
        <source>Seal identity (Enter)</source>
        <translation>Seal identity (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ImportDialog</name>
    <message>
        <source>Import variants</source>
        <translation>Import variants</translation>
    </message>
    <message>
        <source>Import variants into %1</source>
        <translation>Import variants into %1</translation>
    </message>
    <message>
        <source>The file is taken whole or not at all, and kept encrypted byte for byte.</source>
        <translation>The file is taken whole or not at all, and kept encrypted byte for byte.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF, VCF.gz or BCF</translation>
    </message>
    <message>
        <source>Variants (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)</source>
        <translation>Variants (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>by itself, from the samples&apos; roles</source>
        <translation>by itself, from the samples&apos; roles</translation>
    </message>
    <message>
        <source>&amp;Kind of calls</source>
        <translation>&amp;Kind of calls</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>&amp;Assembly</translation>
    </message>
    <message>
        <source>&amp;PED file</source>
        <translation>&amp;PED file</translation>
    </message>
    <message>
        <source>family, may stay empty</source>
        <translation>family, may stay empty</translation>
    </message>
    <message>
        <source>Pedigree (*.ped *.fam);;All files (*)</source>
        <translation>Pedigree (*.ped *.fam);;All files (*)</translation>
    </message>
    <message>
        <source>Site p&amp;rofile</source>
        <translation>Site p&amp;rofile</translation>
    </message>
    <message>
        <source>chosen by itself</source>
        <translation>chosen by itself</translation>
    </message>
    <message>
        <source>Site profile (*.json);;All files (*)</source>
        <translation>Site profile (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import (Enter)</source>
        <translation>Import (Enter)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>looking…</translation>
    </message>
    <message>
        <source>assembly not stated</source>
        <translation>assembly not stated</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>not annotated</translation>
    </message>
    <message>
        <source>annotated: %1</source>
        <translation>annotated: %1</translation>
    </message>
    <message>
        <source>profile: %1</source>
        <translation>profile: %1</translation>
    </message>
    <message>
        <source>Role of sample %1</source>
        <translation>Role of sample %1</translation>
    </message>
    <message>
        <source>suggested by the header</source>
        <translation>suggested by the header</translation>
    </message>
    <message>
        <source>No samples: the file lists sites only.</source>
        <translation>No samples: the file lists sites only.</translation>
    </message>
</context>
<context>
    <name>enza::ui::IncidentDialog</name>
    <message>
        <source>Write down an incident</source>
        <translation>Write down an incident</translation>
    </message>
    <message>
        <source>As far as it is known now; more can be added later. No names of patients.</source>
        <translation>As far as it is known now; more can be added later. No names of patients.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>reports, variants, names …</source>
        <translation>reports, variants, names …</translation>
    </message>
    <message>
        <source>everybody in this workspace</source>
        <translation>everybody in this workspace</translation>
    </message>
    <message>
        <source>whose data this recipient was given (ledger)</source>
        <translation>whose data this recipient was given (ledger)</translation>
    </message>
    <message>
        <source>whose case this user worked on (audit)</source>
        <translation>whose case this user worked on (audit)</translation>
    </message>
    <message>
        <source>nobody known yet</source>
        <translation>nobody known yet</translation>
    </message>
    <message>
        <source>recipient or user</source>
        <translation>recipient or user</translation>
    </message>
    <message>
        <source>It may have been done on purpose</source>
        <translation>It may have been done on purpose</translation>
    </message>
    <message>
        <source>The data could be used to take money</source>
        <translation>The data could be used to take money</translation>
    </message>
    <message>
        <source>Strongly encrypted, and the key was not lost with it</source>
        <translation>Strongly encrypted, and the key was not lost with it</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>What &amp;happened</translation>
    </message>
    <message>
        <source>Known &amp;since</source>
        <translation>Known &amp;since</translation>
    </message>
    <message>
        <source>Kinds of &amp;data</source>
        <translation>Kinds of &amp;data</translation>
    </message>
    <message>
        <source>&amp;Whom it concerns</source>
        <translation>&amp;Whom it concerns</translation>
    </message>
    <message>
        <source>&amp;Recipient or user</source>
        <translation>&amp;Recipient or user</translation>
    </message>
    <message>
        <source>Worked &amp;from</source>
        <translation>Worked &amp;from</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;until</translation>
    </message>
</context>
<context>
    <name>enza::ui::IncidentsDialog</name>
    <message>
        <source>Loss or theft</source>
        <translation>Loss or theft</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leak</translation>
    </message>
    <message>
        <source>Sent or shown to the wrong person</source>
        <translation>Sent or shown to the wrong person</translation>
    </message>
    <message>
        <source>Unauthorised access</source>
        <translation>Unauthorised access</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>Ransomware</translation>
    </message>
    <message>
        <source>Damage or destruction</source>
        <translation>Damage or destruction</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>medical or genetic data, even of one person</source>
        <translation>medical or genetic data, even of one person</translation>
    </message>
    <message>
        <source>could be used to take money</source>
        <translation>could be used to take money</translation>
    </message>
    <message>
        <source>may have been done on purpose</source>
        <translation>may have been done on purpose</translation>
    </message>
    <message>
        <source>very many persons</source>
        <translation>very many persons</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>It need not be reported: the data were strongly encrypted.</source>
        <translation>It need not be reported: the data were strongly encrypted.</translation>
    </message>
    <message>
        <source>It has to be reported: %1.</source>
        <translation>It has to be reported: %1.</translation>
    </message>
    <message>
        <source>By these facts it need not be reported.</source>
        <translation>By these facts it need not be reported.</translation>
    </message>
    <message>
        <source>What has to be done, by when</source>
        <translation>What has to be done, by when</translation>
    </message>
    <message>
        <source>without delay</source>
        <translation>without delay</translation>
    </message>
    <message>
        <source>moved to the next working day</source>
        <translation>moved to the next working day</translation>
    </message>
    <message>
        <source>Open tasks: %1</source>
        <translation>Open tasks: %1</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>%1 found in the ledger, the audit or by name; %2 estimated beyond these</source>
        <translation>%1 found in the ledger, the audit or by name; %2 estimated beyond these</translation>
    </message>
    <message>
        <source>Draft of the report</source>
        <translation>Draft of the report</translation>
    </message>
    <message>
        <source>(still to be written)</source>
        <translation>(still to be written)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Whom to tell</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Write down…</translation>
    </message>
    <message>
        <source>A loss, leak, mistaken disclosure or attack</source>
        <translation>A loss, leak, mistaken disclosure or attack</translation>
    </message>
    <message>
        <source>Close incident…</source>
        <translation>Close incident…</translation>
    </message>
    <message>
        <source>When all its tasks are done</source>
        <translation>When all its tasks are done</translation>
    </message>
    <message>
        <source>First: switch nothing off, erase nothing, write down times and names.</source>
        <translation>First: switch nothing off, erase nothing, write down times and names.</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>The chosen incident</source>
        <translation>The chosen incident</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>No incident was written down.</source>
        <translation>No incident was written down.</translation>
    </message>
    <message>
        <source>Choose the incident in the table first.</source>
        <translation>Choose the incident in the table first.</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Close incident</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
</context>
<context>
    <name>enza::ui::InstallRuleSetDialog</name>
    <message>
        <source>Install %1</source>
        <translation>Install %1</translation>
    </message>
    <message>
        <source>%1, from %2. A second person looks at the set and signs with their own passphrase.</source>
        <translation>%1, from %2. A second person looks at the set and signs with their own passphrase.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>&amp;Second person</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Their passphrase</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Their &amp;passphrase</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Second &amp;factor</translation>
    </message>
</context>
<context>
    <name>enza::ui::JobStrip</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: stopping…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>enza::ui::KnowledgeImportDialog</name>
    <message>
        <source>Import knowledge</source>
        <translation>Import knowledge</translation>
    </message>
    <message>
        <source>The file is taken whole or not at all. An older snapshot stays where it is, and while a file is refused it stays in force.</source>
        <translation>The file is taken whole or not at all. An older snapshot stays where it is, and while a file is refused it stays in force.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>Take the selected files off the list</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>only where the file does not say</source>
        <translation>only where the file does not say</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>only for one of several, such as a gene panel</source>
        <translation>only for one of several, such as a gene panel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>&amp;Assembly</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import (Enter)</source>
        <translation>Import (Enter)</translation>
    </message>
    <message>
        <source>Knowledge (*.vcf *.vcf.gz *.tsv *.tsv.gz *.csv *.json *.json.gz *.obo *.txt *.hpoa);;All files (*)</source>
        <translation>Knowledge (*.vcf *.vcf.gz *.tsv *.tsv.gz *.csv *.json *.json.gz *.obo *.txt *.hpoa);;All files (*)</translation>
    </message>
</context>
<context>
    <name>enza::ui::KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Import knowledge…</source>
        <translation>Import knowledge…</translation>
    </message>
    <message>
        <source>A newer copy stands beside the older; nothing is replaced</source>
        <translation>A newer copy stands beside the older; nothing is replaced</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>What was left out…</translation>
    </message>
    <message>
        <source>Lines of the file that could not be used, with the reason</source>
        <translation>Lines of the file that could not be used, with the reason</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>What differs between two snapshots of one source</source>
        <translation>What differs between two snapshots of one source</translation>
    </message>
    <message>
        <source>Dated copies of public sources. Verdicts pin the snapshot they were made under; when a newer one says something else, Follow-up lists it.</source>
        <translation>Dated copies of public sources. Verdicts pin the snapshot they were made under; when a newer one says something else, Follow-up lists it.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Import knowledge (Ctrl+I)</source>
        <translation>Import knowledge (Ctrl+I)</translation>
    </message>
    <message>
        <source>No knowledge yet</source>
        <translation>No knowledge yet</translation>
    </message>
    <message>
        <source>Download a public source, such as clinvar.vcf.gz for the assembly of your cases, and import it here. Everything works without a network afterwards.</source>
        <translation>Download a public source, such as clinvar.vcf.gz for the assembly of your cases, and import it here. Everything works without a network afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; nothing was changed.</source>
        <translation>The import of %1 was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 %2: %3 records, %4 left out.</source>
        <translation>%1 %2: %3 records, %4 left out.</translation>
    </message>
</context>
<context>
    <name>enza::ui::LedgerPage</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Marked text</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Drag</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Genome browser</source>
        <translation>Genome browser</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>not completed</translation>
    </message>
    <message>
        <source>not completed, may have left</source>
        <translation>not completed, may have left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Kinds of data</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Told about that country</source>
        <translation>Told about that country</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genome</translation>
    </message>
    <message>
        <source>a whole genome</source>
        <translation>a whole genome</translation>
    </message>
    <message>
        <source>a whole exome</source>
        <translation>a whole exome</translation>
    </message>
    <message>
        <source>Loci</source>
        <translation>Loci</translation>
    </message>
    <message>
        <source>%1 SNP, %2 STR</source>
        <translation>%1 SNP, %2 STR</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Consent known at</source>
        <translation>Consent known at</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Check the ledger</translation>
    </message>
    <message>
        <source>Compares its rows with the journal</source>
        <translation>Compares its rows with the journal</translation>
    </message>
    <message>
        <source>Write for an inspection…</source>
        <translation>Write for an inspection…</translation>
    </message>
    <message>
        <source>A table with the fields that the law asks for</source>
        <translation>A table with the fields that the law asks for</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>Filter the ledger</translation>
    </message>
    <message>
        <source>&amp;Not completed only</source>
        <translation>&amp;Not completed only</translation>
    </message>
    <message>
        <source>Only what was permitted and never completed</source>
        <translation>Only what was permitted and never completed</translation>
    </message>
    <message>
        <source>&amp;Without own work</source>
        <translation>&amp;Without own work</translation>
    </message>
    <message>
        <source>Leave out copying, links and drafts that stay in the own institution</source>
        <translation>Leave out copying, links and drafts that stay in the own institution</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>Filter by any word  ( / )</translation>
    </message>
    <message>
        <source>Filter the ledger (/)</source>
        <translation>Filter the ledger (/)</translation>
    </message>
    <message>
        <source>Everything that left this workspace. A row is written before anything leaves; it is kept as long as the law asks.</source>
        <translation>Everything that left this workspace. A row is written before anything leaves; it is kept as long as the law asks.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Rows of the ledger</translation>
    </message>
    <message>
        <source>Nothing left yet</source>
        <translation>Nothing left yet</translation>
    </message>
    <message>
        <source>Files, PDFs, copies and links that leave the workspace are listed here.</source>
        <translation>Files, PDFs, copies and links that leave the workspace are listed here.</translation>
    </message>
    <message>
        <source>Selected row, whole</source>
        <translation>Selected row, whole</translation>
    </message>
    <message>
        <source>Selected row of the ledger</source>
        <translation>Selected row of the ledger</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger fits the journal: %1 rows, %2 completed.</source>
        <translation>The ledger fits the journal: %1 rows, %2 completed.</translation>
    </message>
    <message>
        <source>Table (*.tsv *.csv)</source>
        <translation>Table (*.tsv *.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::LetterDialog</name>
    <message>
        <source>gene</source>
        <translation>gene</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>genetic test</source>
        <translation>genetic test</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>family history</source>
        <translation>family history</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters for insurers, employers and schools leave out gene, variant, test, risk and family history. No letter holds another person&apos;s result.</source>
        <translation>Letters for insurers, employers and schools leave out gene, variant, test, risk and family history. No letter holds another person&apos;s result.</translation>
    </message>
    <message>
        <source>Draw up letter</source>
        <translation>Draw up letter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>name of the company, school, hospital or relative</source>
        <translation>name of the company, school, hospital or relative</translation>
    </message>
    <message>
        <source>keep it in the workspace only</source>
        <translation>keep it in the workspace only</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;To whom</translation>
    </message>
    <message>
        <source>&amp;Diagnosis as it shall stand there</source>
        <translation>&amp;Diagnosis as it shall stand there</translation>
    </message>
    <message>
        <source>&amp;What you add</source>
        <translation>&amp;What you add</translation>
    </message>
    <message>
        <source>Your &amp;institution</source>
        <translation>Your &amp;institution</translation>
    </message>
    <message>
        <source>The person asked for: %1</source>
        <translation>The person asked for: %1</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>who asked for it</translation>
    </message>
    <message>
        <source>Asked for &amp;by</source>
        <translation>Asked for &amp;by</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>The person asked for</source>
        <translation>The person asked for</translation>
    </message>
    <message>
        <source>&amp;File to write (PDF)</source>
        <translation>&amp;File to write (PDF)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>What stands against it</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>It cannot be drawn up: %1</source>
        <translation>It cannot be drawn up: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::MainWindow</name>
    <message>
        <source>Enza 円座</source>
        <translation>Enza 円座</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Back to the case that is open</source>
        <translation>Back to the case that is open</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Users, unlocking, check, backup</source>
        <translation>Users, unlocking, check, backup</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>All keys and signs</source>
        <translation>All keys and signs</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>What you are writing is kept</source>
        <translation>What you are writing is kept</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Enza</source>
        <translation>&amp;Enza</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;dit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Light and dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; nothing was changed.</source>
        <translation>The import of %1 was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was imported before: the same bytes. Nothing was added.</source>
        <translation>%1 was imported before: the same bytes. Nothing was added.</translation>
    </message>
    <message>
        <source>%1: %2 records, %3 alleles, profile %4, %5 s.</source>
        <translation>%1: %2 records, %3 alleles, profile %4, %5 s.</translation>
    </message>
    <message>
        <source>Import PED</source>
        <translation>Import PED</translation>
    </message>
    <message>
        <source>Pedigree (*.ped *.fam);;All files (*)</source>
        <translation>Pedigree (*.ped *.fam);;All files (*)</translation>
    </message>
    <message>
        <source>%1 individuals read, %2 persons and %3 samples assigned.</source>
        <translation>%1 individuals read, %2 persons and %3 samples assigned.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Verdicts that newer knowledge contradicts</source>
        <translation>Verdicts that newer knowledge contradicts</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Dated copies of ClinVar and other sources</source>
        <translation>Dated copies of ClinVar and other sources</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was here for a while: the workspace locks in %n seconds. Any key or the mouse keeps it open; what you are writing is kept.</source>
        <translation>
            <numerusform>Nobody was here for a while: the workspace locks in %n second. Any key or the mouse keeps it open; what you are writing is kept.</numerusform>
            <numerusform>Nobody was here for a while: the workspace locks in %n seconds. Any key or the mouse keeps it open; what you are writing is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays open.</source>
        <translation>It stays open.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>What waits for me</source>
        <translation>What waits for me</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>What left the workspace, and to whom</source>
        <translation>What left the workspace, and to whom</translation>
    </message>
    <message>
        <source>What Enza protects, and how</source>
        <translation>What Enza protects, and how</translation>
    </message>
    <message>
        <source>Pages on protection and its limits, consent, the gate, incidents</source>
        <translation>Pages on protection and its limits, consent, the gate, incidents</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Export data…</translation>
    </message>
    <message>
        <source>As a file for somebody else, through the gate</source>
        <translation>As a file for somebody else, through the gate</translation>
    </message>
    <message>
        <source>Your role works with a second factor only: add one under &quot;Ways to unlock&quot;, then lock and unlock with it.</source>
        <translation>Your role works with a second factor only: add one under &quot;Ways to unlock&quot;, then lock and unlock with it.</translation>
    </message>
    <message numerus="yes">
        <source>Before this, %n attempts to unlock as you did not fit.</source>
        <translation>
            <numerusform>Before this, %n attempt to unlock as you did not fit.</numerusform>
            <numerusform>Before this, %n attempts to unlock as you did not fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when the work that is running has ended.</source>
        <translation>The language changes when the work that is running has ended.</translation>
    </message>
</context>
<context>
    <name>enza::ui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>New passphrase, once more</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Strength of the passphrase</translation>
    </message>
    <message>
        <source>At least 13 characters. Several unrelated words are strong and easy to remember.</source>
        <translation>At least 13 characters. Several unrelated words are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Too short: at least 13 characters.</source>
        <translation>Too short: at least 13 characters.</translation>
    </message>
    <message>
        <source>Too easy to guess: about 10^%1 attempts. Add an unrelated word.</source>
        <translation>Too easy to guess: about 10^%1 attempts. Add an unrelated word.</translation>
    </message>
    <message>
        <source>Strong. Type it once more.</source>
        <translation>Strong. Type it once more.</translation>
    </message>
    <message>
        <source>Strong: about 10^%1 attempts to guess.</source>
        <translation>Strong: about 10^%1 attempts to guess.</translation>
    </message>
</context>
<context>
    <name>enza::ui::NotesPage</name>
    <message>
        <source>Psychosocial</source>
        <translation>Psychosocial</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Emergency access…</source>
        <translation>Emergency access…</translation>
    </message>
    <message>
        <source>For care: see identity and psychosocial notes for a limited time, with a reason</source>
        <translation>For care: see identity and psychosocial notes for a limited time, with a reason</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>End emergency access</translation>
    </message>
    <message>
        <source>Before its time is over</source>
        <translation>Before its time is over</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Psychosocial notes are encrypted to those whose role may read them</source>
        <translation>Psychosocial notes are encrypted to those whose role may read them</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>New note. It is not changed later; write another one.</source>
        <translation>New note. It is not changed later; write another one.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Emergency access until %1, because: %2. It is in the journal, first in the audit.</source>
        <translation>Emergency access until %1, because: %2. It is in the journal, first in the audit.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Note added.</translation>
    </message>
    <message>
        <source>The emergency access is over.</source>
        <translation>The emergency access is over.</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionEditor</name>
    <message>
        <source>My opinion</source>
        <translation>My opinion</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>By which scheme the class is given</source>
        <translation>By which scheme the class is given</translation>
    </message>
    <message>
        <source>Add level of evidence</source>
        <translation>Add level of evidence</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>why, in words the panel can follow</source>
        <translation>why, in words the panel can follow</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>restored draft, not saved yet</source>
        <translation>restored draft, not saved yet</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>Nothing can be suggested: %1</source>
        <translation>Nothing can be suggested: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionsModel</name>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (me)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Class by points</source>
        <translation>Class by points</translation>
    </message>
    <message>
        <source>Class by rules</source>
        <translation>Class by rules</translation>
    </message>
    <message>
        <source>Criteria as typed</source>
        <translation>Criteria as typed</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1 (differs)</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionsTable</name>
    <message>
        <source>Opinions side by side</source>
        <translation>Opinions side by side</translation>
    </message>
</context>
<context>
    <name>enza::ui::OutcomeDialog</name>
    <message>
        <source>Close with outcome</source>
        <translation>Close with outcome</translation>
    </message>
    <message>
        <source>What was done about %1?</source>
        <translation>What was done about %1?</translation>
    </message>
    <message>
        <source>%1 → %2. %3.</source>
        <translation>%1 → %2. %3.</translation>
    </message>
    <message>
        <source>for example: reviewed again, verdict changed; the physician was told on …</source>
        <translation>for example: reviewed again, verdict changed; the physician was told on …</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Close the alert</translation>
    </message>
</context>
<context>
    <name>enza::ui::OutflowGuard</name>
    <message>
        <source>selected text</source>
        <translation>selected text</translation>
    </message>
    <message>
        <source>one cell of a table</source>
        <translation>one cell of a table</translation>
    </message>
</context>
<context>
    <name>enza::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Call sets and quality</source>
        <translation>Call sets and quality</translation>
    </message>
    <message>
        <source>Import variants…</source>
        <translation>Import variants…</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF, VCF.gz or BCF</translation>
    </message>
    <message>
        <source>Import PED…</source>
        <translation>Import PED…</translation>
    </message>
    <message>
        <source>Family and affection status of the samples</source>
        <translation>Family and affection status of the samples</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Import results…</translation>
    </message>
    <message>
        <source>A C-CAT report, or fusions of STAR-Fusion, Arriba or a VCF</source>
        <translation>A C-CAT report, or fusions of STAR-Fusion, Arriba or a VCF</translation>
    </message>
</context>
<context>
    <name>enza::ui::PackageDialog</name>
    <message>
        <source>Package for the person</source>
        <translation>Package for the person</translation>
    </message>
    <message>
        <source>Everything held about one person, with a page in plain words. Nothing of another person is in it. The folder is not encrypted: read it, hand it over, then delete it here.</source>
        <translation>Everything held about one person, with a page in plain words. Nothing of another person is in it. The folder is not encrypted: read it, hand it over, then delete it here.</translation>
    </message>
    <message>
        <source>Write package</source>
        <translation>Write package</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the person who took consent back</source>
        <translation>the person who took consent back</translation>
    </message>
    <message>
        <source>the person, or who acts for them</source>
        <translation>the person, or who acts for them</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>a new or empty folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder that the package&apos;s folder is made in</source>
        <translation>Choose the folder that the package&apos;s folder is made in</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Who takes it</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Looking what is there…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>In it</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>nothing kept</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>What it means, or why not</source>
        <translation>What it means, or why not</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>What the package holds</translation>
    </message>
    <message>
        <source>Where the package&apos;s folder is made</source>
        <translation>Where the package&apos;s folder is made</translation>
    </message>
    <message>
        <source>package-%1</source>
        <translation>package-%1</translation>
    </message>
    <message>
        <source>By the rules %1</source>
        <translation>By the rules %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelMenu</name>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Filter by a gene panel</source>
        <translation>Filter by a gene panel</translation>
    </message>
    <message>
        <source>Adds a step that keeps variants which touch a gene of an imported panel, by any transcript, by the stretch of a structural variant or by a breakend.</source>
        <translation>Adds a step that keeps variants which touch a gene of an imported panel, by any transcript, by the stretch of a structural variant or by a breakend.</translation>
    </message>
    <message>
        <source>%1 (the case&apos;s question)</source>
        <translation>%1 (the case&apos;s question)</translation>
    </message>
    <message>
        <source>No gene panel has been imported</source>
        <translation>No gene panel has been imported</translation>
    </message>
</context>
<context>
    <name>enza::ui::PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Present passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;New passphrase</translation>
    </message>
</context>
<context>
    <name>enza::ui::PeopleForm</name>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Samples appear with the first import.</source>
        <translation>Samples appear with the first import.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Add a relative to the case</source>
        <translation>Add a relative to the case</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Kinship</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Birth year</translation>
    </message>
    <message>
        <source>Role of sample %1</source>
        <translation>Role of sample %1</translation>
    </message>
    <message>
        <source>Person of sample %1</source>
        <translation>Person of sample %1</translation>
    </message>
    <message>
        <source>person not said</source>
        <translation>person not said</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Label of %1</translation>
    </message>
    <message>
        <source>A pseudonym, never a name</source>
        <translation>A pseudonym, never a name</translation>
    </message>
    <message>
        <source>Kinship of %1</source>
        <translation>Kinship of %1</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>Sex of %1</translation>
    </message>
    <message>
        <source>Is %1 affected?</source>
        <translation>Is %1 affected?</translation>
    </message>
    <message>
        <source>Birth year of %1</source>
        <translation>Birth year of %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::PermissionModel</name>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 may: %2</translation>
    </message>
    <message>
        <source>%1 may not: %2</source>
        <translation>%1 may not: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
</context>
<context>
    <name>enza::ui::PermissionsDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Permissions by role</source>
        <translation>Permissions by role</translation>
    </message>
    <message>
        <source>A changed set is installed under Rule sets, with a second person&apos;s signature.</source>
        <translation>A changed set is installed under Rule sets, with a second person&apos;s signature.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, built in</translation>
    </message>
    <message>
        <source>%1, installed by %2, approved by %3</source>
        <translation>%1, installed by %2, approved by %3</translation>
    </message>
</context>
<context>
    <name>enza::ui::PhenotypeEditor</name>
    <message>
        <source>Add a phenotype: words or HP:…</source>
        <translation>Add a phenotype: words or HP:…</translation>
    </message>
    <message>
        <source>Add a phenotype</source>
        <translation>Add a phenotype</translation>
    </message>
    <message>
        <source>Down: choose · Enter: add · Shift+Enter: add as not there</source>
        <translation>Down: choose · Enter: add · Shift+Enter: add as not there</translation>
    </message>
    <message>
        <source>Phenotypes found</source>
        <translation>Phenotypes found</translation>
    </message>
    <message>
        <source>Phenotypes of the case</source>
        <translation>Phenotypes of the case</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Phenotype</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Onset</translation>
    </message>
    <message>
        <source>Space: there or not there · Delete: remove</source>
        <translation>Space: there or not there · Delete: remove</translation>
    </message>
    <message>
        <source>There / not there</source>
        <translation>There / not there</translation>
    </message>
    <message>
        <source>Whether the chosen phenotype is there (Space)</source>
        <translation>Whether the chosen phenotype is there (Space)</translation>
    </message>
    <message>
        <source>Onset of the chosen phenotype</source>
        <translation>Onset of the chosen phenotype</translation>
    </message>
    <message>
        <source>Since when the chosen phenotype is there</source>
        <translation>Since when the chosen phenotype is there</translation>
    </message>
    <message>
        <source>Use the replacement</source>
        <translation>Use the replacement</translation>
    </message>
    <message>
        <source>Put the term in that replaces the obsolete one</source>
        <translation>Put the term in that replaces the obsolete one</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen phenotype (Delete)</source>
        <translation>Remove the chosen phenotype (Delete)</translation>
    </message>
    <message>
        <source>Remove the chosen phenotype</source>
        <translation>Remove the chosen phenotype</translation>
    </message>
    <message>
        <source>Import the phenotype ontology (HPO) to find terms by words; ids can be entered without it.</source>
        <translation>Import the phenotype ontology (HPO) to find terms by words; ids can be entered without it.</translation>
    </message>
    <message>
        <source>onset unknown</source>
        <translation>onset unknown</translation>
    </message>
    <message>
        <source> – obsolete</source>
        <translation> – obsolete</translation>
    </message>
    <message>
        <source>− not there</source>
        <translation>− not there</translation>
    </message>
    <message>
        <source>+ there</source>
        <translation>+ there</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::PlotPanel</name>
    <message>
        <source>Distributions of the variants shown</source>
        <translation>Distributions of the variants shown</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosome</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>no rows</translation>
    </message>
    <message>
        <source>Variant allele fraction of the variants shown</source>
        <translation>Variant allele fraction of the variants shown</translation>
    </message>
    <message>
        <source>Depth of the variants shown</source>
        <translation>Depth of the variants shown</translation>
    </message>
    <message>
        <source>Variants shown per consequence</source>
        <translation>Variants shown per consequence</translation>
    </message>
    <message>
        <source>Variants shown per chromosome</source>
        <translation>Variants shown per chromosome</translation>
    </message>
    <message>
        <source>Variant allele fraction</source>
        <translation>Variant allele fraction</translation>
    </message>
    <message>
        <source>Depth (reads)</source>
        <translation>Depth (reads)</translation>
    </message>
    <message>
        <source>unknown for every variant shown</source>
        <translation>unknown for every variant shown</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Expected VAF</source>
        <translation>Expected VAF</translation>
    </message>
    <message>
        <source>Which allele fraction to expect at a tumour content</source>
        <translation>Which allele fraction to expect at a tumour content</translation>
    </message>
</context>
<context>
    <name>enza::ui::PlotView</name>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>nothing to draw</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>selected: %1</translation>
    </message>
    <message>
        <source>%1: %2 variants</source>
        <translation>%1: %2 variants</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s).</source>
        <translation>
            <numerusform>%n bar.</numerusform>
            <numerusform>%n bars.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1.</source>
        <translation>Most in %1.</translation>
    </message>
    <message>
        <source>Unknown for %1 variants.</source>
        <translation>Unknown for %1 variants.</translation>
    </message>
    <message>
        <source>Selected variant: %1.</source>
        <translation>Selected variant: %1.</translation>
    </message>
</context>
<context>
    <name>enza::ui::PredictorRow</name>
    <message>
        <source>&amp;Predictor for PP3 and BP4</source>
        <translation>&amp;Predictor for PP3 and BP4</translation>
    </message>
    <message>
        <source>Predictor for PP3 and BP4</source>
        <translation>Predictor for PP3 and BP4</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>why, for the history</translation>
    </message>
    <message>
        <source>Reason for choosing this predictor</source>
        <translation>Reason for choosing this predictor</translation>
    </message>
    <message>
        <source>Choose predictor</source>
        <translation>Choose predictor</translation>
    </message>
    <message>
        <source>Predictions are suggested by it from now on</source>
        <translation>Predictions are suggested by it from now on</translation>
    </message>
    <message>
        <source>%1 (the rule set&apos;s)</source>
        <translation>%1 (the rule set&apos;s)</translation>
    </message>
    <message>
        <source>Chosen by %1 on %2.</source>
        <translation>Chosen by %1 on %2.</translation>
    </message>
    <message>
        <source>As the rule set %1 has it.</source>
        <translation>As the rule set %1 has it.</translation>
    </message>
    <message>
        <source>Splice sites: %1. One predictor is chosen before anybody looks at a variant; what was accepted before keeps its words.</source>
        <translation>Splice sites: %1. One predictor is chosen before anybody looks at a variant; what was accepted before keeps its words.</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoverUserDialog</name>
    <message>
        <source>New passphrase for %1</source>
        <translation>New passphrase for %1</translation>
    </message>
    <message>
        <source>With the recovery code that this person was given when they were added.</source>
        <translation>With the recovery code that this person was given when they were added.</translation>
    </message>
    <message>
        <source>Set new passphrase</source>
        <translation>Set new passphrase</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Recovery &amp;code</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;New passphrase</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Your new recovery code</translation>
    </message>
    <message>
        <source>New recovery code for %1</source>
        <translation>New recovery code for %1</translation>
    </message>
    <message>
        <source>An earlier code no longer works after this.</source>
        <translation>An earlier code no longer works after this.</translation>
    </message>
    <message>
        <source>%1 is here and types the passphrase. An earlier code no longer works after this.</source>
        <translation>%1 is here and types the passphrase. An earlier code no longer works after this.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase of %1</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Their &amp;passphrase</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Second &amp;factor</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoveryDialog</name>
    <message>
        <source>Passphrase lost</source>
        <translation>Passphrase lost</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>New passphrase for %1</translation>
    </message>
    <message>
        <source>The recovery code was printed or written down when the workspace was made.</source>
        <translation>The recovery code was printed or written down when the workspace was made.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Recovery &amp;code</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Set new passphrase</source>
        <translation>Set new passphrase</translation>
    </message>
    <message>
        <source>Set new passphrase (Enter)</source>
        <translation>Set new passphrase (Enter)</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Checking the code…</translation>
    </message>
</context>
<context>
    <name>enza::ui::ReportPage</name>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>Nothing changed since it was drafted</source>
        <translation>Nothing changed since it was drafted</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Changed since: %1</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>Draft report</translation>
    </message>
    <message>
        <source>Draw a clinical report from the findings as they are now</source>
        <translation>Draw a clinical report from the findings as they are now</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save the PDF outside of the workspace; recorded in the ledger</source>
        <translation>Save the PDF outside of the workspace; recorded in the ledger</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>The chosen report</source>
        <translation>The chosen report</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>“Draft report” draws one from the findings. It is a draft: nothing leaves the workspace until somebody exports it.</source>
        <translation>“Draft report” draws one from the findings. It is a draft: nothing leaves the workspace until somebody exports it.</translation>
    </message>
    <message>
        <source>The case changed after this draft was drawn: %1. Draft it again.</source>
        <translation>The case changed after this draft was drawn: %1. Draft it again.</translation>
    </message>
    <message numerus="yes">
        <source>Revision %1 drafted, %n page(s).</source>
        <translation>
            <numerusform>Revision %1 drafted, %n page.</numerusform>
            <numerusform>Revision %1 drafted, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Clinical report, revision %1</source>
        <translation>Clinical report, revision %1</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>To an insurer, employer, school, relative or another hospital</source>
        <translation>To an insurer, employer, school, relative or another hospital</translation>
    </message>
    <message>
        <source>For the person…</source>
        <translation>For the person…</translation>
    </message>
    <message>
        <source>Everything held about one person, to take home</source>
        <translation>Everything held about one person, to take home</translation>
    </message>
</context>
<context>
    <name>enza::ui::ResultsDialog</name>
    <message>
        <source>Import results</source>
        <translation>Import results</translation>
    </message>
    <message>
        <source>What others have already interpreted becomes findings of this case. Columns about the person are not taken over, and levels of evidence are offered, never applied.</source>
        <translation>What others have already interpreted becomes findings of this case. Columns about the person are not taken over, and levels of evidence are offered, never applied.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>C-CAT results</source>
        <translation>C-CAT results</translation>
    </message>
    <message>
        <source>Fusions</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>not known: places are kept, not used</source>
        <translation>not known: places are kept, not used</translation>
    </message>
    <message>
        <source>Assembly of its places</source>
        <translation>Assembly of its places</translation>
    </message>
    <message>
        <source>only for files with several patients</source>
        <translation>only for files with several patients</translation>
    </message>
    <message>
        <source>Hash ID of the patient</source>
        <translation>Hash ID of the patient</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>What was imported</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close without importing more</source>
        <translation>Close without importing more</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import the results as findings</source>
        <translation>Import the results as findings</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>Choose results</translation>
    </message>
    <message>
        <source>%1: %2 findings added, %3 were there already, %4 levels of evidence offered.</source>
        <translation>%1: %2 findings added, %3 were there already, %4 levels of evidence offered.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Line %1 was left out: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Not taken over, because about the person: %1</source>
        <translation>Not taken over, because about the person: %1</translation>
    </message>
    <message>
        <source>results of C-CAT, STAR-Fusion, Arriba, PCGR or Exomiser, or a VCF of fusions</source>
        <translation>results of C-CAT, STAR-Fusion, Arriba, PCGR or Exomiser, or a VCF of fusions</translation>
    </message>
    <message>
        <source>PCGR tiers</source>
        <translation>PCGR tiers</translation>
    </message>
    <message>
        <source>Exomiser scores</source>
        <translation>Exomiser scores</translation>
    </message>
    <message>
        <source>of PCGR or Exomiser, e.g. 14.0.0</source>
        <translation>of PCGR or Exomiser, e.g. 14.0.0</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>when the results were made: YYYY-MM-DD</source>
        <translation>when the results were made: YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Date of the results</source>
        <translation>Date of the results</translation>
    </message>
    <message>
        <source>Results (*.csv *.tsv *.tsv.gz *.txt *.json *.vcf *.vcf.gz);;All files (*)</source>
        <translation>Results (*.csv *.tsv *.tsv.gz *.txt *.json *.vcf *.vcf.gz);;All files (*)</translation>
    </message>
</context>
<context>
    <name>enza::ui::RuleSetsDialog</name>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installed</translation>
    </message>
    <message>
        <source>installed, signature does not hold</source>
        <translation>installed, signature does not hold</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Install…</translation>
    </message>
    <message>
        <source>A set of the hospital&apos;s own, from a file; a second person signs</source>
        <translation>A set of the hospital&apos;s own, from a file; a second person signs</translation>
    </message>
    <message>
        <source>A set judges from its first day on. What was judged before keeps the set it used.</source>
        <translation>A set judges from its first day on. What was judged before keeps the set it used.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>What the set says</source>
        <translation>What the set says</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Set: %1, in force from %2 to %3</source>
        <translation>Set: %1, in force from %2 to %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Certainty: %1</translation>
    </message>
    <message>
        <source>Installed %1 by %2, approved by %3</source>
        <translation>Installed %1 by %2, approved by %3</translation>
    </message>
    <message>
        <source>⚠ A signature does not hold. This set is not used.</source>
        <translation>⚠ A signature does not hold. This set is not used.</translation>
    </message>
    <message>
        <source>Which rule set?</source>
        <translation>Which rule set?</translation>
    </message>
    <message>
        <source>Rule set (*.json);;All files (*)</source>
        <translation>Rule set (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 is installed.</translation>
    </message>
</context>
<context>
    <name>enza::ui::SaidFacts</name>
    <message>
        <source>What only a person can &amp;judge</source>
        <translation>What only a person can &amp;judge</translation>
    </message>
    <message>
        <source>What only a person can judge</source>
        <translation>What only a person can judge</translation>
    </message>
    <message>
        <source>Facts for the suggestions that no file holds. They are used for the suggestions, and kept with those you accept.</source>
        <translation>Facts for the suggestions that no file holds. They are used for the suggestions, and kept with those you accept.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondFactor</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>key file on removable media</source>
        <translation>key file on removable media</translation>
    </message>
    <message>
        <source>card with PIN</source>
        <translation>card with PIN</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Library of the card&apos;s software (PKCS#11)</source>
        <translation>Library of the card&apos;s software (PKCS#11)</translation>
    </message>
    <message>
        <source>Choose the library of the card&apos;s software</source>
        <translation>Choose the library of the card&apos;s software</translation>
    </message>
    <message>
        <source>Card &amp;reader</source>
        <translation>Card &amp;reader</translation>
    </message>
    <message>
        <source>Library of the card reader</source>
        <translation>Library of the card reader</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <translation>Look for cards again</translation>
    </message>
    <message>
        <source>C&amp;ard</source>
        <translation>C&amp;ard</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>only when the card has several</source>
        <translation>only when the card has several</translation>
    </message>
    <message>
        <source>&amp;Key on the card</source>
        <translation>&amp;Key on the card</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>PIN of the card</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>Name the library that came with the card&apos;s software.</source>
        <translation>Name the library that came with the card&apos;s software.</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Looking for cards…</translation>
    </message>
    <message>
        <source>No card is in a reader. Insert it and look again.</source>
        <translation>No card is in a reader. Insert it and look again.</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondFactorDialog</name>
    <message>
        <source>Add second factor</source>
        <translation>Add second factor</translation>
    </message>
    <message>
        <source>Unlocking then takes your passphrase and a card with its PIN, or a file on removable media (at least 32 bytes that nobody can guess).</source>
        <translation>Unlocking then takes your passphrase and a card with its PIN, or a file on removable media (at least 32 bytes that nobody can guess).</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Second factor</source>
        <translation>&amp;Second factor</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondaryPage</name>
    <message>
        <source>heterozygous</source>
        <translation>heterozygous</translation>
    </message>
    <message>
        <source>homozygous</source>
        <translation>homozygous</translation>
    </message>
    <message>
        <source>hemizygous</source>
        <translation>hemizygous</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygosity</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>to report</source>
        <translation>to report</translation>
    </message>
    <message>
        <source>for a person to decide</source>
        <translation>for a person to decide</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Presumed</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>germline</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>Secondary findings</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Record the answer…</translation>
    </message>
    <message>
        <source>What this person answered about secondary findings, and on which form</source>
        <translation>What this person answered about secondary findings, and on which form</translation>
    </message>
    <message>
        <source>Whose secondary findings</source>
        <translation>Whose secondary findings</translation>
    </message>
    <message>
        <source>Nothing to report in the genes of the list. That says nothing of genes or changes that the test does not see.</source>
        <translation>Nothing to report in the genes of the list. That says nothing of genes or changes that the test does not see.</translation>
    </message>
    <message>
        <source>Presumed germline in the tumour</source>
        <translation>Presumed germline in the tumour</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>What answers the clinical question stays visible. Of everything else on the list nothing is analysed, listed or counted.</source>
        <translation>What answers the clinical question stays visible. Of everything else on the list nothing is analysed, listed or counted.</translation>
    </message>
    <message>
        <source>?  No answer is recorded</source>
        <translation>?  No answer is recorded</translation>
    </message>
    <message>
        <source>Secondary findings are listed only when this person has agreed. Until then nothing marks them, and whether there are any is not looked up.</source>
        <translation>Secondary findings are listed only when this person has agreed. Until then nothing marks them, and whether there are any is not looked up.</translation>
    </message>
    <message>
        <source>?  Not decided yet</source>
        <translation>?  Not decided yet</translation>
    </message>
    <message>
        <source>?  Not decided yet (%1)</source>
        <translation>?  Not decided yet (%1)</translation>
    </message>
    <message>
        <source>○  Declined</source>
        <translation>○  Declined</translation>
    </message>
    <message>
        <source>○  Declined (%1)</source>
        <translation>○  Declined (%1)</translation>
    </message>
    <message>
        <source>●  Agreed</source>
        <translation>●  Agreed</translation>
    </message>
    <message>
        <source>●  Agreed (%1)</source>
        <translation>●  Agreed (%1)</translation>
    </message>
    <message>
        <source>By %1. Carriers of recessive conditions are not findings and are not shown.</source>
        <translation>By %1. Carriers of recessive conditions are not findings and are not shown.</translation>
    </message>
    <message>
        <source>●  Agreed in part</source>
        <translation>●  Agreed in part</translation>
    </message>
    <message>
        <source>Only the categories this person agreed to are shown, by %1.</source>
        <translation>Only the categories this person agreed to are shown, by %1.</translation>
    </message>
    <message>
        <source>A minor: conditions that begin in adulthood are withheld by rule.</source>
        <translation>A minor: conditions that begin in adulthood are withheld by rule.</translation>
    </message>
    <message>
        <source>· disclosure grade %1 by the imported table</source>
        <translation>· disclosure grade %1 by the imported table</translation>
    </message>
</context>
<context>
    <name>enza::ui::SkippedDialog</name>
    <message>
        <source>What was left out</source>
        <translation>What was left out</translation>
    </message>
    <message>
        <source>Left out of %1 %2</source>
        <translation>Left out of %1 %2</translation>
    </message>
    <message>
        <source>%1 lines were left out; the first %2 are listed.</source>
        <translation>%1 lines were left out; the first %2 are listed.</translation>
    </message>
    <message>
        <source>%1 lines were left out.</source>
        <translation>%1 lines were left out.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>enza::ui::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::TaskPage</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>The case of the selected task</source>
        <translation>The case of the selected task</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>Say what was done; it stays in the history</source>
        <translation>Say what was done; it stays in the history</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>&amp;Others&apos; tasks too</source>
        <translation>&amp;Others&apos; tasks too</translation>
    </message>
    <message>
        <source>Also what waits for other people and roles</source>
        <translation>Also what waits for other people and roles</translation>
    </message>
    <message>
        <source>&amp;Finished ones too</source>
        <translation>&amp;Finished ones too</translation>
    </message>
    <message>
        <source>Also what was done, with its outcome</source>
        <translation>Also what was done, with its outcome</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Finish the task with Enter</source>
        <translation>Finish the task with Enter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>A withdrawal, a changed preference, a birthday or a deadline makes tasks, which are listed here.</source>
        <translation>A withdrawal, a changed preference, a birthday or a deadline makes tasks, which are listed here.</translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>Selected task</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <translation>%1 open, %2 overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source> — asked for by %1</source>
        <translation> — asked for by %1</translation>
    </message>
    <message>
        <source>Finished %1: %2</source>
        <translation>Finished %1: %2</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::TierRows</name>
    <message>
        <source>drug</source>
        <translation>drug</translation>
    </message>
    <message>
        <source>source, for example a guideline or PMID</source>
        <translation>source, for example a guideline or PMID</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this level of evidence</source>
        <translation>Remove this level of evidence</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidence %1: %2</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>date of the source</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>tumour type, OncoTree code or words</source>
        <translation>tumour type, OncoTree code or words</translation>
    </message>
    <message>
        <source>approval or trial state</source>
        <translation>approval or trial state</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>tumour type</translation>
    </message>
</context>
<context>
    <name>enza::ui::TierSuggestionList</name>
    <message>
        <source>this tumour</source>
        <translation>this tumour</translation>
    </message>
    <message>
        <source>same family</source>
        <translation>same family</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>any tumour</translation>
    </message>
    <message>
        <source>narrower type?</source>
        <translation>narrower type?</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>another tumour type</source>
        <translation>another tumour type</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>recruiting</translation>
    </message>
    <message>
        <source>not yet recruiting</source>
        <translation>not yet recruiting</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>closed to recruitment</source>
        <translation>closed to recruitment</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>registration trial</source>
        <translation>registration trial</translation>
    </message>
    <message>
        <source>advanced medical care</source>
        <translation>advanced medical care</translation>
    </message>
    <message>
        <source>patient-requested therapy</source>
        <translation>patient-requested therapy</translation>
    </message>
    <message>
        <source>expanded access</source>
        <translation>expanded access</translation>
    </message>
    <message>
        <source>specified clinical research</source>
        <translation>specified clinical research</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Sites: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>What knowledge offers</source>
        <translation>What knowledge offers</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Drug</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumour type</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>Alteration</translation>
    </message>
    <message>
        <source>%1 – cannot say</source>
        <translation>%1 – cannot say</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation>Suggested evidence</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Why it is suggested</translation>
    </message>
    <message>
        <source>Take over into my levels</source>
        <translation>Take over into my levels</translation>
    </message>
    <message>
        <source>Adds the selected suggestion to the levels above; nothing is saved yet (Enter)</source>
        <translation>Adds the selected suggestion to the levels above; nothing is saved yet (Enter)</translation>
    </message>
    <message>
        <source>Looking what imported knowledge offers…</source>
        <translation>Looking what imported knowledge offers…</translation>
    </message>
    <message>
        <source>Offered by imported knowledge; nothing applies itself:</source>
        <translation>Offered by imported knowledge; nothing applies itself:</translation>
    </message>
    <message>
        <source>Imported knowledge offers nothing for this finding.</source>
        <translation>Imported knowledge offers nothing for this finding.</translation>
    </message>
</context>
<context>
    <name>enza::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>The folder %1 cannot be created.</translation>
    </message>
    <message>
        <source>Step “%1”: %2</source>
        <translation>Step “%1”: %2</translation>
    </message>
    <message>
        <source>Step “%1” did not come to an end.</source>
        <translation>Step “%1” did not come to an end.</translation>
    </message>
    <message>
        <source>Known resistance to first- and second-generation EGFR inhibitors; for the panel to discuss.</source>
        <translation>Known resistance to first- and second-generation EGFR inhibitors; for the panel to discuss.</translation>
    </message>
    <message>
        <source>Kept for the panel as a candidate.</source>
        <translation>Kept for the panel as a candidate.</translation>
    </message>
</context>
<context>
    <name>enza::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Enza 円座</source>
        <translation>Enza 円座</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Open a workspace in another folder</source>
        <translation>Open a workspace in another folder</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Create an encrypted workspace</source>
        <translation>Create an encrypted workspace</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase lost…</source>
        <translation>Passphrase lost…</translation>
    </message>
    <message>
        <source>Open the workspace with the recovery code and set a new passphrase</source>
        <translation>Open the workspace with the recovery code and set a new passphrase</translation>
    </message>
    <message>
        <source>Unlock (Enter)</source>
        <translation>Unlock (Enter)</translation>
    </message>
    <message>
        <source>%1 will be opened as a new case.</source>
        <translation>%1 will be opened as a new case.</translation>
    </message>
    <message>
        <source>Folder of the workspace: %1</source>
        <translation>Folder of the workspace: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlocking… this takes a moment by design.</source>
        <translation>Unlocking… this takes a moment by design.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>&amp;Second factor</source>
        <translation>&amp;Second factor</translation>
    </message>
</context>
<context>
    <name>enza::ui::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>The person changes this first passphrase after the first unlock.</source>
        <translation>The person changes this first passphrase after the first unlock.</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>enza::ui::VafCalculator</name>
    <message>
        <source>Germline, heterozygous</source>
        <translation>Germline, heterozygous</translation>
    </message>
    <message>
        <source>Germline, other copy deleted in the tumour</source>
        <translation>Germline, other copy deleted in the tumour</translation>
    </message>
    <message>
        <source>Germline, other copy replaced in the tumour</source>
        <translation>Germline, other copy replaced in the tumour</translation>
    </message>
    <message>
        <source>Somatic, heterozygous</source>
        <translation>Somatic, heterozygous</translation>
    </message>
    <message>
        <source>Somatic, other copy deleted</source>
        <translation>Somatic, other copy deleted</translation>
    </message>
    <message>
        <source>Somatic, other copy replaced</source>
        <translation>Somatic, other copy replaced</translation>
    </message>
    <message>
        <source>Expected allele fraction</source>
        <translation>Expected allele fraction</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>Tumour content</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Expected allele fraction by state</source>
        <translation>Expected allele fraction by state</translation>
    </message>
    <message>
        <source>How far the fractions can be relied on</source>
        <translation>How far the fractions can be relied on</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantWords</name>
    <message>
        <source>missense</source>
        <translation>missense</translation>
    </message>
    <message>
        <source>synonymous</source>
        <translation>synonymous</translation>
    </message>
    <message>
        <source>stop gained</source>
        <translation>stop gained</translation>
    </message>
    <message>
        <source>stop lost</source>
        <translation>stop lost</translation>
    </message>
    <message>
        <source>stop retained</source>
        <translation>stop retained</translation>
    </message>
    <message>
        <source>start lost</source>
        <translation>start lost</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>frameshift</translation>
    </message>
    <message>
        <source>in-frame insertion</source>
        <translation>in-frame insertion</translation>
    </message>
    <message>
        <source>in-frame deletion</source>
        <translation>in-frame deletion</translation>
    </message>
    <message>
        <source>protein altering</source>
        <translation>protein altering</translation>
    </message>
    <message>
        <source>splice acceptor</source>
        <translation>splice acceptor</translation>
    </message>
    <message>
        <source>splice donor</source>
        <translation>splice donor</translation>
    </message>
    <message>
        <source>splice region</source>
        <translation>splice region</translation>
    </message>
    <message>
        <source>polypyrimidine tract</source>
        <translation>polypyrimidine tract</translation>
    </message>
    <message>
        <source>donor region</source>
        <translation>donor region</translation>
    </message>
    <message>
        <source>donor 5th base</source>
        <translation>donor 5th base</translation>
    </message>
    <message>
        <source>intronic</source>
        <translation>intronic</translation>
    </message>
    <message>
        <source>intergenic</source>
        <translation>intergenic</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>downstream</translation>
    </message>
    <message>
        <source>5&apos; UTR</source>
        <translation>5&apos; UTR</translation>
    </message>
    <message>
        <source>3&apos; UTR</source>
        <translation>3&apos; UTR</translation>
    </message>
    <message>
        <source>non-coding exon</source>
        <translation>non-coding exon</translation>
    </message>
    <message>
        <source>non-coding transcript</source>
        <translation>non-coding transcript</translation>
    </message>
    <message>
        <source>NMD transcript</source>
        <translation>NMD transcript</translation>
    </message>
    <message>
        <source>regulatory region</source>
        <translation>regulatory region</translation>
    </message>
    <message>
        <source>TF binding site</source>
        <translation>TF binding site</translation>
    </message>
    <message>
        <source>coding sequence</source>
        <translation>coding sequence</translation>
    </message>
    <message>
        <source>transcript lost</source>
        <translation>transcript lost</translation>
    </message>
    <message>
        <source>transcript amplified</source>
        <translation>transcript amplified</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>truncation</translation>
    </message>
    <message>
        <source>elongation</source>
        <translation>elongation</translation>
    </message>
    <message>
        <source>“?” the file does not say · “–” the file says that there is none</source>
        <translation>“?” the file does not say · “–” the file says that there is none</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>pathogenic</source>
        <translation>pathogenic</translation>
    </message>
    <message>
        <source>likely pathogenic</source>
        <translation>likely pathogenic</translation>
    </message>
    <message>
        <source>pathogenic or likely pathogenic</source>
        <translation>pathogenic or likely pathogenic</translation>
    </message>
    <message>
        <source>benign or likely benign</source>
        <translation>benign or likely benign</translation>
    </message>
    <message>
        <source>oncogenic</source>
        <translation>oncogenic</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>likely oncogenic</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>uncertain significance</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>likely benign</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benign</translation>
    </message>
    <message>
        <source>submitters disagree</source>
        <translation>submitters disagree</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsDismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Put aside %1 variants?</source>
        <translation>Put aside %1 variants?</translation>
    </message>
    <message>
        <source>They are not shown again unless “show reviewed” is on. It is one act: one undo brings all of them back.</source>
        <translation>They are not shown again unless “show reviewed” is on. It is one act: one undo brings all of them back.</translation>
    </message>
    <message>
        <source>What was filtered for: %1</source>
        <translation>What was filtered for: %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Put aside %1 variants</source>
        <translation>Put aside %1 variants</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsModel</name>
    <message>
        <source>Primary finding</source>
        <translation>Primary finding</translation>
    </message>
    <message>
        <source>Secondary finding</source>
        <translation>Secondary finding</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>Your mark: P primary finding, C candidate, S secondary finding, × put aside</source>
        <translation>Your mark: P primary finding, C candidate, S secondary finding, × put aside</translation>
    </message>
    <message>
        <source>%1 · in expressions: %2</source>
        <translation>%1 · in expressions: %2</translation>
    </message>
    <message>
        <source>%1 · in expressions: %2 · this case&apos;s files know nothing of it</source>
        <translation>%1 · in expressions: %2 · this case&apos;s files know nothing of it</translation>
    </message>
    <message>
        <source>number %1 for the case&apos;s phenotype</source>
        <translation>number %1 for the case&apos;s phenotype</translation>
    </message>
    <message>
        <source>not ranked: no gene is named</source>
        <translation>not ranked: no gene is named</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Place by the case&apos;s phenotype, the change and inheritance; 1 is the most likely cause</source>
        <translation>Place by the case&apos;s phenotype, the change and inheritance; 1 is the most likely cause</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsPage</name>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No case is open</translation>
    </message>
    <message>
        <source>Open a case to see its variants.</source>
        <translation>Open a case to see its variants.</translation>
    </message>
    <message>
        <source>Gene, HGVS, chr:position, ID  ( / )</source>
        <translation>Gene, HGVS, chr:position, ID  ( / )</translation>
    </message>
    <message>
        <source>Search among the variants</source>
        <translation>Search among the variants</translation>
    </message>
    <message>
        <source>Shows only variants in which this text occurs: gene, HGVS, chr:position, ID (/)</source>
        <translation>Shows only variants in which this text occurs: gene, HGVS, chr:position, ID (/)</translation>
    </message>
    <message>
        <source>Show &amp;reviewed</source>
        <translation>Show &amp;reviewed</translation>
    </message>
    <message>
        <source>Show reviewed variants too</source>
        <translation>Show reviewed variants too</translation>
    </message>
    <message>
        <source>Shows also variants that were put aside (R)</source>
        <translation>Shows also variants that were put aside (R)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>Columns and sorting</translation>
    </message>
    <message>
        <source>Choose, move and sort columns (V)</source>
        <translation>Choose, move and sort columns (V)</translation>
    </message>
    <message>
        <source>Being filtered…</source>
        <translation>Being filtered…</translation>
    </message>
    <message>
        <source>Opening the variants…</source>
        <translation>Opening the variants…</translation>
    </message>
    <message>
        <source>No variants yet</source>
        <translation>No variants yet</translation>
    </message>
    <message>
        <source>Import an annotated VCF, VCF.gz or BCF into this case.</source>
        <translation>Import an annotated VCF, VCF.gz or BCF into this case.</translation>
    </message>
    <message>
        <source>Import variants…</source>
        <translation>Import variants…</translation>
    </message>
    <message>
        <source>These %1 variants were removed by the step “%2”.</source>
        <translation>These %1 variants were removed by the step “%2”.</translation>
    </message>
    <message>
        <source>Back to what passes (Esc)</source>
        <translation>Back to what passes (Esc)</translation>
    </message>
    <message>
        <source>This step removed nothing</source>
        <translation>This step removed nothing</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>“%1” does not occur among the variants that pass.</source>
        <translation>“%1” does not occur among the variants that pass.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Everything is reviewed</translation>
    </message>
    <message>
        <source>%1 variants that pass were put aside and are not shown again.</source>
        <translation>%1 variants that pass were put aside and are not shown again.</translation>
    </message>
    <message>
        <source>Show reviewed</source>
        <translation>Show reviewed</translation>
    </message>
    <message>
        <source>No variant passes</source>
        <translation>No variant passes</translation>
    </message>
    <message>
        <source>The step “%1” removed the last %2.</source>
        <translation>The step “%1” removed the last %2.</translation>
    </message>
    <message>
        <source>Show what it removed</source>
        <translation>Show what it removed</translation>
    </message>
    <message>
        <source>No variants to show</source>
        <translation>No variants to show</translation>
    </message>
    <message>
        <source>Change the filter steps above.</source>
        <translation>Change the filter steps above.</translation>
    </message>
    <message>
        <source>No rows are shown, because the question could not be answered.</source>
        <translation>No rows are shown, because the question could not be answered.</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>No rows</translation>
    </message>
    <message>
        <source>%1 of %2 variants</source>
        <translation>%1 of %2 variants</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>%1 put aside, not shown</source>
        <translation>%1 put aside, not shown</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>The present filter hides this variant; its detail is shown.</source>
        <translation>The present filter hides this variant; its detail is shown.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Marks the variant as a primary finding.</source>
        <translation>Marks the variant as a primary finding.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Marks the variant as a candidate.</source>
        <translation>Marks the variant as a candidate.</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>Marks the variant as a secondary finding.</source>
        <translation>Marks the variant as a secondary finding.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Asks for the reason; a digit chooses it.</source>
        <translation>Asks for the reason; a digit chooses it.</translation>
    </message>
    <message>
        <source>Put aside all shown…</source>
        <translation>Put aside all shown…</translation>
    </message>
    <message>
        <source>All rows that pass, as one act.</source>
        <translation>All rows that pass, as one act.</translation>
    </message>
    <message>
        <source>Next unmarked</source>
        <translation>Next unmarked</translation>
    </message>
    <message>
        <source>Goes to the next variant without a mark.</source>
        <translation>Goes to the next variant without a mark.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of the finding, separated by commas.</source>
        <translation>Tags of the finding, separated by commas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note on the finding.</source>
        <translation>A note on the finding.</translation>
    </message>
    <message>
        <source>Shows also variants that were put aside, or hides them again.</source>
        <translation>Shows also variants that were put aside, or hides them again.</translation>
    </message>
    <message>
        <source>Choose, move and sort columns.</source>
        <translation>Choose, move and sort columns.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Says what “?” and “–” mean.</source>
        <translation>Says what “?” and “–” mean.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Goes to the detail of the variant.</source>
        <translation>Goes to the detail of the variant.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Back to the table</translation>
    </message>
    <message>
        <source>Back to what passes</source>
        <translation>Back to what passes</translation>
    </message>
    <message>
        <source>Ends the view of what a step removed, or the choice of all rows.</source>
        <translation>Ends the view of what a step removed, or the choice of all rows.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Gene, HGVS, chr:position, ID.</source>
        <translation>Gene, HGVS, chr:position, ID.</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Filter steps</translation>
    </message>
    <message>
        <source>Goes to the filter steps.</source>
        <translation>Goes to the filter steps.</translation>
    </message>
    <message>
        <source>Choose preset</source>
        <translation>Choose preset</translation>
    </message>
    <message>
        <source>Ends the search.</source>
        <translation>Ends the search.</translation>
    </message>
    <message>
        <source>Choose a variant first.</source>
        <translation>Choose a variant first.</translation>
    </message>
    <message>
        <source>Put aside because</source>
        <translation>Put aside because</translation>
    </message>
    <message>
        <source>Put aside %1 variants because</source>
        <translation>Put aside %1 variants because</translation>
    </message>
    <message>
        <source>removed by: %1</source>
        <translation>removed by: %1</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>search: %1</translation>
    </message>
    <message>
        <source>There are no rows to put aside.</source>
        <translation>There are no rows to put aside.</translation>
    </message>
    <message>
        <source>All %1 variants shown are chosen. A puts them aside.</source>
        <translation>All %1 variants shown are chosen. A puts them aside.</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Choose none (Esc)</translation>
    </message>
    <message>
        <source>No unmarked variant follows.</source>
        <translation>No unmarked variant follows.</translation>
    </message>
    <message>
        <source>Tags belong to findings: mark the variant first (P, C or S).</source>
        <translation>Tags belong to findings: mark the variant first (P, C or S).</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, separated by commas</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Save tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Notes belong to findings: mark the variant first (P, C or S).</source>
        <translation>Notes belong to findings: mark the variant first (P, C or S).</translation>
    </message>
    <message>
        <source>Note on the finding (what you were writing when the workspace was locked)</source>
        <translation>Note on the finding (what you were writing when the workspace was locked)</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>Note on the finding</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Being ranked…</source>
        <translation>Being ranked…</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsRank</name>
    <message>
        <source>Phenotype</source>
        <translation>Phenotype</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predictor</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>Fits best: %1 (%2)</source>
        <translation>Fits best: %1 (%2)</translation>
    </message>
    <message>
        <source>Rank by phenotype</source>
        <translation>Rank by phenotype</translation>
    </message>
    <message>
        <source>The most likely cause first, by the case&apos;s HPO terms, the change and inheritance. Again, or sorting by a column, goes back.</source>
        <translation>The most likely cause first, by the case&apos;s HPO terms, the change and inheritance. Again, or sorting by a column, goes back.</translation>
    </message>
    <message>
        <source>There are no variants to rank.</source>
        <translation>There are no variants to rank.</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Not ranked: %1</translation>
    </message>
    <message>
        <source>said of the first %1 rows only</source>
        <translation>said of the first %1 rows only</translation>
    </message>
    <message>
        <source>%1 points in all</source>
        <translation>%1 points in all</translation>
    </message>
    <message>
        <source>Same gene</source>
        <translation>Same gene</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsTableView</name>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Columns of the variant table</source>
        <translation>Columns of the variant table</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>Sort, smallest first</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>Sort, largest first</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Order of the file</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>With values in this case</source>
        <translation>With values in this case</translation>
    </message>
    <message>
        <source>Not in this case&apos;s files</source>
        <translation>Not in this case&apos;s files</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsTriage</name>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>%1: %2 (U undoes)</source>
        <translation>%1: %2 (U undoes)</translation>
    </message>
    <message>
        <source>Put aside: %1 (U undoes)</source>
        <translation>Put aside: %1 (U undoes)</translation>
    </message>
    <message>
        <source>Put aside %1 variants: %2 (U undoes)</source>
        <translation>Put aside %1 variants: %2 (U undoes)</translation>
    </message>
    <message>
        <source>Finding put aside: %1 (U undoes)</source>
        <translation>Finding put aside: %1 (U undoes)</translation>
    </message>
    <message>
        <source>Note saved (U undoes)</source>
        <translation>Note saved (U undoes)</translation>
    </message>
    <message>
        <source>Tags saved (U undoes)</source>
        <translation>Tags saved (U undoes)</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation>There is nothing to undo in this case.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::Workbench</name>
    <message>
        <source>Pages of the case</source>
        <translation>Pages of the case</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Findings %1</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More pages of the case</source>
        <translation>More pages of the case</translation>
    </message>
</context>
<context>
    <name>enza::ui::WorkbenchHeader</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Days since the case was created</source>
        <translation>Days since the case was created</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Show identity</translation>
    </message>
    <message>
        <source>Name, hospital number and birth date; hidden by default</source>
        <translation>Name, hospital number and birth date; hidden by default</translation>
    </message>
    <message>
        <source>Enter identity…</source>
        <translation>Enter identity…</translation>
    </message>
    <message>
        <source>Sealed to the people who may read identities</source>
        <translation>Sealed to the people who may read identities</translation>
    </message>
    <message>
        <source>born %1 (about %2)</source>
        <translation>born %1 (about %2)</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>age unknown</translation>
    </message>
    <message>
        <source>assembly unknown</source>
        <translation>assembly unknown</translation>
    </message>
    <message>
        <source>synthetic data</source>
        <translation>synthetic data</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide identity</source>
        <translation>Hide identity</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Identity hidden</translation>
    </message>
    <message>
        <source>No identity was entered</source>
        <translation>No identity was entered</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Newer knowledge contradicts a verdict of this case. Shows the list.</source>
        <translation>Newer knowledge contradicts a verdict of this case. Shows the list.</translation>
    </message>
    <message numerus="yes">
        <source>↻ %n to follow up</source>
        <translation>
            <numerusform>↻ %n to follow up</numerusform>
            <numerusform>↻ %n to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>%n to follow up</numerusform>
            <numerusform>%n to follow up</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity check open</source>
        <translation>Identity check open</translation>
    </message>
    <message>
        <source>The samples were compared with the people. The detail is sealed to those who may know.</source>
        <translation>The samples were compared with the people. The detail is sealed to those who may know.</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>taking part</translation>
    </message>
    <message>
        <source>primary result</source>
        <translation>primary result</translation>
    </message>
    <message>
        <source>secondary findings</source>
        <translation>secondary findings</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>contact again</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>overseas</translation>
    </message>
    <message>
        <source>? Consent: none recorded</source>
        <translation>? Consent: none recorded</translation>
    </message>
    <message>
        <source>Nothing is recorded of the consent. Opens the page where it is.</source>
        <translation>Nothing is recorded of the consent. Opens the page where it is.</translation>
    </message>
    <message>
        <source>Consent, %1: %2</source>
        <translation>Consent, %1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Consent, %1: %2. Opens what it follows from. Filled: yes. Hollow: no. Question mark: not answered.</source>
        <translation>Consent, %1: %2. Opens what it follows from. Filled: yes. Hollow: no. Question mark: not answered.</translation>
    </message>
    <message>
        <source>○ Consent was taken back</source>
        <translation>○ Consent was taken back</translation>
    </message>
    <message>
        <source>The proband is masked. Opens the page that says since when.</source>
        <translation>The proband is masked. Opens the page that says since when.</translation>
    </message>
</context>
<context>
    <name>enzactl</name>
    <message>
        <source>the finding&apos;s id</source>
        <translation>the finding&apos;s id</translation>
    </message>
    <message>
        <source>Record what you yourself think of a finding</source>
        <translation>Record what you yourself think of a finding</translation>
    </message>
    <message>
        <source>ACMG/AMP criteria met, as in PVS1,PM2_Supporting</source>
        <translation>ACMG/AMP criteria met, as in PVS1,PM2_Supporting</translation>
    </message>
    <message>
        <source>oncogenicity criteria met, as in OS1,OM3</source>
        <translation>oncogenicity criteria met, as in OS1,OM3</translation>
    </message>
    <message>
        <source>an evidence level; see &quot;tier scales&quot;</source>
        <translation>an evidence level; see &quot;tier scales&quot;</translation>
    </message>
    <message>
        <source>the drug the level is about</source>
        <translation>the drug the level is about</translation>
    </message>
    <message>
        <source>the tumour type the level is about</source>
        <translation>the tumour type the level is about</translation>
    </message>
    <message>
        <source>where the level comes from</source>
        <translation>where the level comes from</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>forget what your earlier opinion said</source>
        <translation>forget what your earlier opinion said</translation>
    </message>
    <message>
        <source>Every version of everybody&apos;s opinion, newest first</source>
        <translation>Every version of everybody&apos;s opinion, newest first</translation>
    </message>
    <message>
        <source>Scales of evidence levels and their levels</source>
        <translation>Scales of evidence levels and their levels</translation>
    </message>
    <message>
        <source>After &quot;audit list&quot;, --user is whose acts to list; who is at work stands before it.</source>
        <translation>After &quot;audit list&quot;, --user is whose acts to list; who is at work stands before it.</translation>
    </message>
    <message>
        <source>only this case</source>
        <translation>only this case</translation>
    </message>
    <message>
        <source>only this user&apos;s acts</source>
        <translation>only this user&apos;s acts</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>the newest N</translation>
    </message>
    <message>
        <source>Exit code 3 when something does not verify.</source>
        <translation>Exit code 3 when something does not verify.</translation>
    </message>
    <message>
        <source>what people call the case; never a name or a hospital number</source>
        <translation>what people call the case; never a name or a hospital number</translation>
    </message>
    <message>
        <source>cancer or rare disease</source>
        <translation>cancer or rare disease</translation>
    </message>
    <message>
        <source>the proband&apos;s sex</source>
        <translation>the proband&apos;s sex</translation>
    </message>
    <message>
        <source>the proband&apos;s year of birth</source>
        <translation>the proband&apos;s year of birth</translation>
    </message>
    <message>
        <source>a new label</source>
        <translation>a new label</translation>
    </message>
    <message>
        <source>the gene panel that states the question</source>
        <translation>the gene panel that states the question</translation>
    </message>
    <message>
        <source>refuse when the case was changed since this revision</source>
        <translation>refuse when the case was changed since this revision</translation>
    </message>
    <message>
        <source>Open a new case, with its proband</source>
        <translation>Open a new case, with its proband</translation>
    </message>
    <message>
        <source>The cases you may see</source>
        <translation>The cases you may see</translation>
    </message>
    <message>
        <source>Everything about a case but its variants</source>
        <translation>Everything about a case but its variants</translation>
    </message>
    <message>
        <source>Change what is known of a case</source>
        <translation>Change what is known of a case</translation>
    </message>
    <message>
        <source>which kind of expert panel</source>
        <translation>which kind of expert panel</translation>
    </message>
    <message>
        <source>the diagnosis in words</source>
        <translation>the diagnosis in words</translation>
    </message>
    <message>
        <source>the tumour type, an OncoTree code</source>
        <translation>the tumour type, an OncoTree code</translation>
    </message>
    <message>
        <source>phenotypes that were seen; a label may follow the id</source>
        <translation>phenotypes that were seen; a label may follow the id</translation>
    </message>
    <message>
        <source>phenotypes that were looked for and not seen</source>
        <translation>phenotypes that were looked for and not seen</translation>
    </message>
    <message>
        <source>GRCh37 or GRCh38; else the first file says</source>
        <translation>GRCh37 or GRCh38; else the first file says</translation>
    </message>
    <message>
        <source>Enter clinical data of a case</source>
        <translation>Enter clinical data of a case</translation>
    </message>
    <message>
        <source>ECOG performance status, 0 to 5</source>
        <translation>ECOG performance status, 0 to 5</translation>
    </message>
    <message>
        <source>stage, as written</source>
        <translation>stage, as written</translation>
    </message>
    <message>
        <source>treatments in their order</source>
        <translation>treatments in their order</translation>
    </message>
    <message>
        <source>share of tumour cells, 0 to 1</source>
        <translation>share of tumour cells, 0 to 1</translation>
    </message>
    <message>
        <source>history in words</source>
        <translation>history in words</translation>
    </message>
    <message>
        <source>Enter a biomarker with how it was measured</source>
        <translation>Enter a biomarker with how it was measured</translation>
    </message>
    <message>
        <source>tmb, msi or hrd</source>
        <translation>tmb, msi or hrd</translation>
    </message>
    <message>
        <source>a number or a status, as reported</source>
        <translation>a number or a status, as reported</translation>
    </message>
    <message>
        <source>how it was measured</source>
        <translation>how it was measured</translation>
    </message>
    <message>
        <source>when, YYYY-MM-DD</source>
        <translation>when, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase of %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>the case, by id or label</source>
        <translation>the case, by id or label</translation>
    </message>
    <message>
        <source>what it is to the case; candidate if not said</source>
        <translation>what it is to the case; candidate if not said</translation>
    </message>
    <message>
        <source>Mark a variant as a finding</source>
        <translation>Mark a variant as a finding</translation>
    </message>
    <message>
        <source>ASSEMBLY:CONTIG:POS:REF:ALT or CONTIG-POS-REF-ALT</source>
        <translation>ASSEMBLY:CONTIG:POS:REF:ALT or CONTIG-POS-REF-ALT</translation>
    </message>
    <message>
        <source>The findings of a case with everybody&apos;s opinions</source>
        <translation>The findings of a case with everybody&apos;s opinions</translation>
    </message>
    <message>
        <source>Change a finding&apos;s role, tags or note</source>
        <translation>Change a finding&apos;s role, tags or note</translation>
    </message>
    <message>
        <source>its tags, all of them</source>
        <translation>its tags, all of them</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>its note</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>Put a finding aside</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>more about it</translation>
    </message>
    <message>
        <source>Take your newest act in a case back</source>
        <translation>Take your newest act in a case back</translation>
    </message>
    <message>
        <source>only say what would be taken back</source>
        <translation>only say what would be taken back</translation>
    </message>
    <message>
        <source>Run many commands with one unlock</source>
        <translation>Run many commands with one unlock</translation>
    </message>
    <message>
        <source>Reads one command per line from standard input, a JSON array of words, and writes one line of JSON for each: its exit code and its result or error. A line may have --now and --lang; workspace, user and passphrase stand before &quot;batch&quot;.</source>
        <translation>Reads one command per line from standard input, a JSON array of words, and writes one line of JSON for each: its exit code and its result or error. A line may have --now and --lang; workspace, user and passphrase stand before &quot;batch&quot;.</translation>
    </message>
    <message>
        <source>Explain a command, or all of them</source>
        <translation>Explain a command, or all of them</translation>
    </message>
    <message>
        <source>print the manual page</source>
        <translation>print the manual page</translation>
    </message>
    <message>
        <source>print the completion for a shell</source>
        <translation>print the completion for a shell</translation>
    </message>
    <message>
        <source>Usage: enzactl [options] COMMAND …</source>
        <translation>Usage: enzactl [options] COMMAND …</translation>
    </message>
    <message>
        <source>Everything the window of Enza can do to a case, from a terminal or a script.</source>
        <translation>Everything the window of Enza can do to a case, from a terminal or a script.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Options before any command</source>
        <translation>Options before any command</translation>
    </message>
    <message>
        <source>More: &quot;enzactl help COMMAND&quot;, &quot;enzactl help where&quot; for the language of filters.</source>
        <translation>More: &quot;enzactl help COMMAND&quot;, &quot;enzactl help where&quot; for the language of filters.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Also: enzactl %1</source>
        <translation>Also: enzactl %1</translation>
    </message>
    <message>
        <source>With --json: %1</source>
        <translation>With --json: %1</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit codes</translation>
    </message>
    <message>
        <source>  0  done
  1  internal error, full disk, read-only folder, cancelled
  2  the command line makes no sense
  3  bad input, refused whole; also damaged files and newer formats
  4  not permitted: consent, role, locked, wrong passphrase
  5  not found, also for what this user may not see; missing file
  6  conflict: changed meanwhile, or in use by another program
  7  network or TLS
</source>
        <translation>  0  done
  1  internal error, full disk, read-only folder, cancelled
  2  the command line makes no sense
  3  bad input, refused whole; also damaged files and newer formats
  4  not permitted: consent, role, locked, wrong passphrase
  5  not found, also for what this user may not see; missing file
  6  conflict: changed meanwhile, or in use by another program
  7  network or TLS
</translation>
    </message>
    <message>
        <source>where and what; positions from 1, contigs with or without chr</source>
        <translation>where and what; positions from 1, contigs with or without chr</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>as in the file</translation>
    </message>
    <message>
        <source>length and mate of structural variants</source>
        <translation>length and mate of structural variants</translation>
    </message>
    <message>
        <source>highest known frequency: of all populations, of Japanese ones</source>
        <translation>highest known frequency: of all populations, of Japanese ones</translation>
    </message>
    <message>
        <source>of the index sample: tumour, else proband, else the first</source>
        <translation>of the index sample: tumour, else proband, else the first</translation>
    </message>
    <message>
        <source>of a sample, by role or name</source>
        <translation>of a sample, by role or name</translation>
    </message>
    <message>
        <source>what was done with it here, and which file it is from</source>
        <translation>what was done with it here, and which file it is from</translation>
    </message>
    <message>
        <source>rare, or of unknown frequency</source>
        <translation>rare, or of unknown frequency</translation>
    </message>
    <message>
        <source>passed, at least 20 reads</source>
        <translation>passed, at least 20 reads</translation>
    </message>
    <message>
        <source>in these genes, or ClinVar says something like it</source>
        <translation>in these genes, or ClinVar says something like it</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>a regular expression</translation>
    </message>
    <message>
        <source>no SNV, with a REVEL score</source>
        <translation>no SNV, with a REVEL score</translation>
    </message>
    <message>
        <source>in neither parent; text may stand in quotes</source>
        <translation>in neither parent; text may stand in quotes</translation>
    </message>
    <message>
        <source>An expression compares columns with == != &lt; &lt;= &gt; &gt;= ~ (contains; a regular expression between slashes) and in (a list), joins comparisons by &amp;&amp; || ! and parentheses, and asks known(column).</source>
        <translation>An expression compares columns with == != &lt; &lt;= &gt; &gt;= ~ (contains; a regular expression between slashes) and in (a list), joins comparisons by &amp;&amp; || ! and parentheses, and asks known(column).</translation>
    </message>
    <message>
        <source>A comparison with an unknown value is neither true nor false: &quot;af &lt; 0.01&quot; drops what has no frequency, &quot;af &lt; 0.01 ?&quot; keeps it. Frequencies are fractions from 0 to 1.</source>
        <translation>A comparison with an unknown value is neither true nor false: &quot;af &lt; 0.01&quot; drops what has no frequency, &quot;af &lt; 0.01 ?&quot; keeps it. Frequencies are fractions from 0 to 1.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>whose; the proband if not said</source>
        <translation>whose; the proband if not said</translation>
    </message>
    <message>
        <source>Record who a person is, sealed</source>
        <translation>Record who a person is, sealed</translation>
    </message>
    <message>
        <source>Words of a command line are seen by other programs and kept by shells: prefer --stdin with a JSON object of name, kana, hospital_number, birth_date.</source>
        <translation>Words of a command line are seen by other programs and kept by shells: prefer --stdin with a JSON object of name, kana, hospital_number, birth_date.</translation>
    </message>
    <message>
        <source>read a JSON object from standard input</source>
        <translation>read a JSON object from standard input</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>how the name is read</source>
        <translation>how the name is read</translation>
    </message>
    <message>
        <source>the hospital&apos;s number</source>
        <translation>the hospital&apos;s number</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Show who a person is</source>
        <translation>Show who a person is</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF, VCF.gz or BCF</translation>
    </message>
    <message>
        <source>Bring a file of variants into a case</source>
        <translation>Bring a file of variants into a case</translation>
    </message>
    <message>
        <source>what a sample is: proband, mother, father, sibling, tumour, normal, other</source>
        <translation>what a sample is: proband, mother, father, sibling, tumour, normal, other</translation>
    </message>
    <message>
        <source>the family as a PED file</source>
        <translation>the family as a PED file</translation>
    </message>
    <message>
        <source>germline or somatic calls; auto finds out</source>
        <translation>germline or somatic calls; auto finds out</translation>
    </message>
    <message>
        <source>how this site names its fields; see &quot;profile list&quot; for built-in ones</source>
        <translation>how this site names its fields; see &quot;profile list&quot; for built-in ones</translation>
    </message>
    <message>
        <source>where the file does not say</source>
        <translation>where the file does not say</translation>
    </message>
    <message>
        <source>Bring a family into a case</source>
        <translation>Bring a family into a case</translation>
    </message>
    <message>
        <source>a PED file</source>
        <translation>a PED file</translation>
    </message>
    <message>
        <source>Look at a file of variants without importing it</source>
        <translation>Look at a file of variants without importing it</translation>
    </message>
    <message>
        <source>Built-in profiles of how sites name their fields</source>
        <translation>Built-in profiles of how sites name their fields</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Alleles</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Was there already</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarkers</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Birth year</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Files of variants</source>
        <translation>Files of variants</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Clinical data</source>
        <translation>Clinical data</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Drug</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequencies</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>Genotype</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>Genotypes</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Hospital number</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>Reading of the name</translation>
    </message>
    <message>
        <source>Keeps unknown</source>
        <translation>Keeps unknown</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Kinship</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Phenotype</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Recovery code, shown only now</source>
        <translation>Recovery code, shown only now</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Seen in other cases</source>
        <translation>Seen in other cases</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Evidence levels</source>
        <translation>Evidence levels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>Tumour content</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>review whole-genome results in an encrypted workspace</source>
        <translation>review whole-genome results in an encrypted workspace</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Everything the window of Enza can do to a case, enzactl can do too, through the same functions. Secrets come from a file or a descriptor, else they are asked for on the terminal without echo; never from the command line. Progress goes to standard error, only on a terminal. With --json, standard output is exactly one JSON value; what is not known is null; an error is an object &quot;error&quot; with code, message and where. Decision support for qualified staff: nothing applies itself.</source>
        <translation>Everything the window of Enza can do to a case, enzactl can do too, through the same functions. Secrets come from a file or a descriptor, else they are asked for on the terminal without echo; never from the command line. Progress goes to standard error, only on a terminal. With --json, standard output is exactly one JSON value; what is not known is null; an error is an object &quot;error&quot; with code, message and where. Decision support for qualified staff: nothing applies itself.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDS</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTERS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONMENT</translation>
    </message>
    <message>
        <source>the workspace, where --workspace is not given</source>
        <translation>the workspace, where --workspace is not given</translation>
    </message>
    <message>
        <source>who is at work, where --user is not given</source>
        <translation>who is at work, where --user is not given</translation>
    </message>
    <message>
        <source>what the person is to the proband</source>
        <translation>what the person is to the proband</translation>
    </message>
    <message>
        <source>a pseudonym, as in P1</source>
        <translation>a pseudonym, as in P1</translation>
    </message>
    <message>
        <source>the person&apos;s sex</source>
        <translation>the person&apos;s sex</translation>
    </message>
    <message>
        <source>does the person have the disease?</source>
        <translation>does the person have the disease?</translation>
    </message>
    <message>
        <source>the person&apos;s year of birth</source>
        <translation>the person&apos;s year of birth</translation>
    </message>
    <message>
        <source>by id or label</source>
        <translation>by id or label</translation>
    </message>
    <message>
        <source>The people of a case</source>
        <translation>The people of a case</translation>
    </message>
    <message>
        <source>Add a person to a case</source>
        <translation>Add a person to a case</translation>
    </message>
    <message>
        <source>Change what is known of a person</source>
        <translation>Change what is known of a person</translation>
    </message>
    <message>
        <source>The samples of a case</source>
        <translation>The samples of a case</translation>
    </message>
    <message>
        <source>Say whose a sample is and what it is to the case</source>
        <translation>Say whose a sample is and what it is to the case</translation>
    </message>
    <message>
        <source>by id or by its name in the file</source>
        <translation>by id or by its name in the file</translation>
    </message>
    <message>
        <source>what it is to the case</source>
        <translation>what it is to the case</translation>
    </message>
    <message>
        <source>whose it is, by id or label</source>
        <translation>whose it is, by id or label</translation>
    </message>
    <message>
        <source>Cascades of filters, the one that fits the case first</source>
        <translation>Cascades of filters, the one that fits the case first</translation>
    </message>
    <message>
        <source>Keep a cascade under a name</source>
        <translation>Keep a cascade under a name</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>what to call it</translation>
    </message>
    <message>
        <source>by this column</source>
        <translation>by this column</translation>
    </message>
    <message>
        <source>the columns to show</source>
        <translation>the columns to show</translation>
    </message>
    <message>
        <source>for everybody in this workspace</source>
        <translation>for everybody in this workspace</translation>
    </message>
    <message>
        <source>Remove one of your own presets</source>
        <translation>Remove one of your own presets</translation>
    </message>
    <message>
        <source>the preset&apos;s id</source>
        <translation>the preset&apos;s id</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 records, %2 per second</source>
        <translation>%1 records, %2 per second</translation>
    </message>
    <message>
        <source>the workspace&apos;s folder; else $ENZA_WORKSPACE</source>
        <translation>the workspace&apos;s folder; else $ENZA_WORKSPACE</translation>
    </message>
    <message>
        <source>who is at work; else $ENZA_USER, else the workspace&apos;s only user</source>
        <translation>who is at work; else $ENZA_USER, else the workspace&apos;s only user</translation>
    </message>
    <message>
        <source>read the passphrase from a file</source>
        <translation>read the passphrase from a file</translation>
    </message>
    <message>
        <source>read the passphrase from an open descriptor</source>
        <translation>read the passphrase from an open descriptor</translation>
    </message>
    <message>
        <source>the second factor, for users who have a key file</source>
        <translation>the second factor, for users who have a key file</translation>
    </message>
    <message>
        <source>answer with exactly one JSON value</source>
        <translation>answer with exactly one JSON value</translation>
    </message>
    <message>
        <source>language of texts; else that of the environment</source>
        <translation>language of texts; else that of the environment</translation>
    </message>
    <message>
        <source>set the clock, as in 2026-11-20T06:40:00Z; only in workspaces created with --test</source>
        <translation>set the clock, as in 2026-11-20T06:40:00Z; only in workspaces created with --test</translation>
    </message>
    <message>
        <source>Draw a report from the case as it is now</source>
        <translation>Draw a report from the case as it is now</translation>
    </message>
    <message>
        <source>The draft is kept in the workspace. --out lets a copy out through the gate, for review in your own institution, and the ledger says so.</source>
        <translation>The draft is kept in the workspace. --out lets a copy out through the gate, for review in your own institution, and the ledger says so.</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>which report</translation>
    </message>
    <message>
        <source>language of the report; else that of the answer</source>
        <translation>language of the report; else that of the answer</translation>
    </message>
    <message>
        <source>write the PDF there as well</source>
        <translation>write the PDF there as well</translation>
    </message>
    <message>
        <source>to whom, for the ledger; own institution if not said</source>
        <translation>to whom, for the ledger; own institution if not said</translation>
    </message>
    <message>
        <source>The documents of a case</source>
        <translation>The documents of a case</translation>
    </message>
    <message>
        <source>The new user&apos;s passphrase: </source>
        <translation>The new user&apos;s passphrase: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>Recovery code: </translation>
    </message>
    <message>
        <source>read the new passphrase from a file</source>
        <translation>read the new passphrase from a file</translation>
    </message>
    <message>
        <source>read the new passphrase from an open descriptor</source>
        <translation>read the new passphrase from an open descriptor</translation>
    </message>
    <message>
        <source>Add somebody who may open this workspace</source>
        <translation>Add somebody who may open this workspace</translation>
    </message>
    <message>
        <source>the name to log in with</source>
        <translation>the name to log in with</translation>
    </message>
    <message>
        <source>what the user is there for</source>
        <translation>what the user is there for</translation>
    </message>
    <message>
        <source>read the new user&apos;s passphrase from a file</source>
        <translation>read the new user&apos;s passphrase from a file</translation>
    </message>
    <message>
        <source>read the new user&apos;s passphrase from an open descriptor</source>
        <translation>read the new user&apos;s passphrase from an open descriptor</translation>
    </message>
    <message>
        <source>Who may open this workspace</source>
        <translation>Who may open this workspace</translation>
    </message>
    <message>
        <source>Shut somebody out and change the store&apos;s key</source>
        <translation>Shut somebody out and change the store&apos;s key</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>the user</translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation>Change your own passphrase</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>Set a new passphrase with the recovery code</translation>
    </message>
    <message>
        <source>read the recovery code from a file</source>
        <translation>read the recovery code from a file</translation>
    </message>
    <message>
        <source>the key file, best on a medium you carry with you</source>
        <translation>the key file, best on a medium you carry with you</translation>
    </message>
    <message>
        <source>read the passphrase to use with it from a file; else it is the one you have</source>
        <translation>read the passphrase to use with it from a file; else it is the one you have</translation>
    </message>
    <message>
        <source>The ways in that users have</source>
        <translation>The ways in that users have</translation>
    </message>
    <message>
        <source>by this column; else as in the file</source>
        <translation>by this column; else as in the file</translation>
    </message>
    <message>
        <source>only these keys or columns, in this order; see &quot;help where&quot;</source>
        <translation>only these keys or columns, in this order; see &quot;help where&quot;</translation>
    </message>
    <message>
        <source>the first N rows; else all of them</source>
        <translation>the first N rows; else all of them</translation>
    </message>
    <message>
        <source>only how many</source>
        <translation>only how many</translation>
    </message>
    <message>
        <source>only what each step kept and removed</source>
        <translation>only what each step kept and removed</translation>
    </message>
    <message>
        <source>the rows that step N removed</source>
        <translation>the rows that step N removed</translation>
    </message>
    <message>
        <source>The variants of a case that pass the filters</source>
        <translation>The variants of a case that pass the filters</translation>
    </message>
    <message>
        <source>Everything the file says of one variant</source>
        <translation>Everything the file says of one variant</translation>
    </message>
    <message>
        <source>Put all variants that pass aside, as one act</source>
        <translation>Put all variants that pass aside, as one act</translation>
    </message>
    <message>
        <source>One &quot;undo&quot; brings all of them back.</source>
        <translation>One &quot;undo&quot; brings all of them back.</translation>
    </message>
    <message>
        <source>Hand back the source file, byte for byte</source>
        <translation>Hand back the source file, byte for byte</translation>
    </message>
    <message>
        <source>exactly the bytes that came in</source>
        <translation>exactly the bytes that came in</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>why it leaves; return_to_source if not said</source>
        <translation>why it leaves; return_to_source if not said</translation>
    </message>
    <message>
        <source>to whom, for the ledger; the source of the file if not said</source>
        <translation>to whom, for the ledger; the source of the file if not said</translation>
    </message>
    <message>
        <source>which file, where a case has several</source>
        <translation>which file, where a case has several</translation>
    </message>
    <message>
        <source>a cascade of filters, by name or id; see &quot;preset list&quot;</source>
        <translation>a cascade of filters, by name or id; see &quot;preset list&quot;</translation>
    </message>
    <message>
        <source>one more step of the cascade; see &quot;help where&quot;</source>
        <translation>one more step of the cascade; see &quot;help where&quot;</translation>
    </message>
    <message>
        <source>gene, HGVS, contig:position or id</source>
        <translation>gene, HGVS, contig:position or id</translation>
    </message>
    <message>
        <source>also what was put aside</source>
        <translation>also what was put aside</translation>
    </message>
    <message>
        <source>Make a new encrypted workspace</source>
        <translation>Make a new encrypted workspace</translation>
    </message>
    <message>
        <source>Prints the recovery code once. Write it down and keep it apart from the computer: without the passphrase and the code nobody can open the workspace.</source>
        <translation>Prints the recovery code once. Write it down and keep it apart from the computer: without the passphrase and the code nobody can open the workspace.</translation>
    </message>
    <message>
        <source>a new or empty folder on a local disk</source>
        <translation>a new or empty folder on a local disk</translation>
    </message>
    <message>
        <source>the first user</source>
        <translation>the first user</translation>
    </message>
    <message>
        <source>the first user&apos;s role; administrator if not said</source>
        <translation>the first user&apos;s role; administrator if not said</translation>
    </message>
    <message>
        <source>for tests: --now is honoured, weak passphrases are taken</source>
        <translation>for tests: --now is honoured, weak passphrases are taken</translation>
    </message>
    <message>
        <source>for demonstration: refuses real data</source>
        <translation>for demonstration: refuses real data</translation>
    </message>
    <message>
        <source>What this workspace is</source>
        <translation>What this workspace is</translation>
    </message>
    <message>
        <source>Check every chain, signature, record and file</source>
        <translation>Check every chain, signature, record and file</translation>
    </message>
    <message>
        <source>Write the whole workspace into one encrypted file</source>
        <translation>Write the whole workspace into one encrypted file</translation>
    </message>
    <message>
        <source>the backup to write</source>
        <translation>the backup to write</translation>
    </message>
    <message>
        <source>Unpack a backup into a new folder</source>
        <translation>Unpack a backup into a new folder</translation>
    </message>
    <message>
        <source>The restored workspace opens with the passphrases of the backup. Nothing leaves it until &quot;workspace confirm-consent&quot;.</source>
        <translation>The restored workspace opens with the passphrases of the backup. Nothing leaves it until &quot;workspace confirm-consent&quot;.</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>a backup</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>a new or empty folder</translation>
    </message>
    <message>
        <source>Give the store, call files and blobs new keys</source>
        <translation>Give the store, call files and blobs new keys</translation>
    </message>
    <message>
        <source>Say that consent is as recorded, after a restore</source>
        <translation>Say that consent is as recorded, after a restore</translation>
    </message>
    <message>
        <source>Fill an empty demo or test workspace with synthetic cases</source>
        <translation>Fill an empty demo or test workspace with synthetic cases</translation>
    </message>
    <message>
        <source>this rule set instead of the one in force</source>
        <translation>this rule set instead of the one in force</translation>
    </message>
    <message>
        <source>by the rules of this day</source>
        <translation>by the rules of this day</translation>
    </message>
    <message>
        <source>criteria, each with an optional strength: PM2_Supporting</source>
        <translation>criteria, each with an optional strength: PM2_Supporting</translation>
    </message>
    <message>
        <source>loss or gain</source>
        <translation>loss or gain</translation>
    </message>
    <message>
        <source>Calculate a germline class from criteria, without a case</source>
        <translation>Calculate a germline class from criteria, without a case</translation>
    </message>
    <message>
        <source>Calculate an oncogenicity class from criteria, without a case</source>
        <translation>Calculate an oncogenicity class from criteria, without a case</translation>
    </message>
    <message>
        <source>Add up a copy-number sheet, without a case</source>
        <translation>Add up a copy-number sheet, without a case</translation>
    </message>
    <message>
        <source>scored sections of the sheet: 2A=1 4C=0.15</source>
        <translation>scored sections of the sheet: 2A=1 4C=0.15</translation>
    </message>
    <message>
        <source>Show a rule set whole</source>
        <translation>Show a rule set whole</translation>
    </message>
    <message>
        <source>its id, or id@version</source>
        <translation>its id, or id@version</translation>
    </message>
    <message>
        <source>the case, instead of --case</source>
        <translation>the case, instead of --case</translation>
    </message>
    <message>
        <source>PIN of the token: </source>
        <translation>PIN of the token: </translation>
    </message>
    <message>
        <source>Unencrypted swap in use</source>
        <translation>Unencrypted swap in use</translation>
    </message>
    <message>
        <source>the second factor, for users who have a card or token: its address, as in pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>the second factor, for users who have a card or token: its address, as in pkcs11:token=NAME;object=KEY?module-path=FILE</translation>
    </message>
    <message>
        <source>read the token&apos;s PIN from an open descriptor</source>
        <translation>read the token&apos;s PIN from an open descriptor</translation>
    </message>
    <message>
        <source>Passphrase to use with the second factor: </source>
        <translation>Passphrase to use with the second factor: </translation>
    </message>
    <message>
        <source>After &quot;user add&quot;, --passphrase-file is the new user&apos;s; yours stands before it. Prints the user&apos;s recovery code once: it gives them a new passphrase, together with an administrator.</source>
        <translation>After &quot;user add&quot;, --passphrase-file is the new user&apos;s; yours stands before it. Prints the user&apos;s recovery code once: it gives them a new passphrase, together with an administrator.</translation>
    </message>
    <message>
        <source>The code is used with an administrator, who unlocks the workspace and names the user. Only the sole administrator&apos;s own code works alone: then no name is given, and nothing has to be unlocked.</source>
        <translation>The code is used with an administrator, who unlocks the workspace and names the user. Only the sole administrator&apos;s own code works alone: then no name is given, and nothing has to be unlocked.</translation>
    </message>
    <message>
        <source>the user who lost the passphrase</source>
        <translation>the user who lost the passphrase</translation>
    </message>
    <message>
        <source>Let yourself in with a passphrase and a second factor: a key file or a token</source>
        <translation>Let yourself in with a passphrase and a second factor: a key file or a token</translation>
    </message>
    <message>
        <source>the address of an RSA key on a card or token, as in pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>the address of an RSA key on a card or token, as in pkcs11:token=NAME;object=KEY?module-path=FILE</translation>
    </message>
    <message>
        <source>Verdicts that newer knowledge contradicts</source>
        <translation>Verdicts that newer knowledge contradicts</translation>
    </message>
    <message>
        <source>The route says how the change may be passed on as consent stands now: recontact, clinician_only or do_not_contact.</source>
        <translation>The route says how the change may be passed on as consent stands now: recontact, clinician_only or do_not_contact.</translation>
    </message>
    <message>
        <source>only those without an outcome</source>
        <translation>only those without an outcome</translation>
    </message>
    <message>
        <source>Say what was done about an alert</source>
        <translation>Say what was done about an alert</translation>
    </message>
    <message>
        <source>the alert&apos;s id</source>
        <translation>the alert&apos;s id</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>the second person, who signs with their own passphrase</source>
        <translation>the second person, who signs with their own passphrase</translation>
    </message>
    <message>
        <source>read the second person&apos;s passphrase from a file</source>
        <translation>read the second person&apos;s passphrase from a file</translation>
    </message>
    <message>
        <source>read the second person&apos;s passphrase from an open descriptor</source>
        <translation>read the second person&apos;s passphrase from an open descriptor</translation>
    </message>
    <message>
        <source>the second person&apos;s key file, when they have one</source>
        <translation>the second person&apos;s key file, when they have one</translation>
    </message>
    <message>
        <source>the second person&apos;s card or token, when they have one</source>
        <translation>the second person&apos;s card or token, when they have one</translation>
    </message>
    <message>
        <source>read the PIN of the second person&apos;s token from an open descriptor</source>
        <translation>read the PIN of the second person&apos;s token from an open descriptor</translation>
    </message>
    <message>
        <source>The second person&apos;s passphrase: </source>
        <translation>The second person&apos;s passphrase: </translation>
    </message>
    <message>
        <source>take over this person&apos;s class, criteria and levels</source>
        <translation>take over this person&apos;s class, criteria and levels</translation>
    </message>
    <message>
        <source>refuse (6) when the consensus is not this version any more; 0: none yet</source>
        <translation>refuse (6) when the consensus is not this version any more; 0: none yet</translation>
    </message>
    <message>
        <source>What is not given stays as in your earlier opinion; --anew begins from nothing. Others&apos; opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity).

Points and classes are computed by the rule set in force, which the opinion keeps. Without --class the computed class is recorded; another one is kept beside it and needs a comment.</source>
        <translation>What is not given stays as in your earlier opinion; --anew begins from nothing. Others&apos; opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity).

Points and classes are computed by the rule set in force, which the opinion keeps. Without --class the computed class is recorded; another one is kept beside it and needs a comment.</translation>
    </message>
    <message>
        <source>Every version of the panel&apos;s consensus on a finding, newest first</source>
        <translation>Every version of the panel&apos;s consensus on a finding, newest first</translation>
    </message>
    <message>
        <source>Record what the panel agreed on, apart from everybody&apos;s opinions</source>
        <translation>Record what the panel agreed on, apart from everybody&apos;s opinions</translation>
    </message>
    <message>
        <source>What is not given stays as in the consensus before. Who may is a matter of the role; see &quot;ruleset show permissions&quot;.</source>
        <translation>What is not given stays as in the consensus before. Who may is a matter of the role; see &quot;ruleset show permissions&quot;.</translation>
    </message>
    <message>
        <source>criteria that were considered and not applied</source>
        <translation>criteria that were considered and not applied</translation>
    </message>
    <message>
        <source>suggested criteria to apply, with the suggestion&apos;s strength and evidence</source>
        <translation>suggested criteria to apply, with the suggestion&apos;s strength and evidence</translation>
    </message>
    <message>
        <source>suggested criteria not to apply; the evidence is kept</source>
        <translation>suggested criteria not to apply; the evidence is kept</translation>
    </message>
    <message>
        <source>a comment on one criterion or section</source>
        <translation>a comment on one criterion or section</translation>
    </message>
    <message>
        <source>a copy-number sheet, loss or gain, and its scored sections: loss 2A=1 3B=0.45</source>
        <translation>a copy-number sheet, loss or gain, and its scored sections: loss 2A=1 3B=0.45</translation>
    </message>
    <message>
        <source>the class you give it; else the computed one</source>
        <translation>the class you give it; else the computed one</translation>
    </message>
    <message>
        <source>the date of the source</source>
        <translation>the date of the source</translation>
    </message>
    <message>
        <source>approval or trial state, for example &quot;JP, FDA&quot;</source>
        <translation>approval or trial state, for example &quot;JP, FDA&quot;</translation>
    </message>
    <message>
        <source>sensitivity or resistance</source>
        <translation>sensitivity or resistance</translation>
    </message>
    <message>
        <source>the trial it is about: a jRCT or NCT number</source>
        <translation>the trial it is about: a jRCT or NCT number</translation>
    </message>
    <message>
        <source>Write what another copy of this workspace lacks into one encrypted file</source>
        <translation>Write what another copy of this workspace lacks into one encrypted file</translation>
    </message>
    <message>
        <source>A second copy is made by &quot;workspace backup&quot; and &quot;workspace restore&quot;. Only users of the workspace can read the file.</source>
        <translation>A second copy is made by &quot;workspace backup&quot; and &quot;workspace restore&quot;. Only users of the workspace can read the file.</translation>
    </message>
    <message>
        <source>the change file to write</source>
        <translation>the change file to write</translation>
    </message>
    <message>
        <source>everything, also what the other copies are known to have</source>
        <translation>everything, also what the other copies are known to have</translation>
    </message>
    <message>
        <source>Take over the changes of another copy of this workspace</source>
        <translation>Take over the changes of another copy of this workspace</translation>
    </message>
    <message>
        <source>Everything is checked first; the file is taken whole or not at all, and taking it twice changes nothing. Where both copies changed one record, both versions are kept, one is in force in both copies, and the conflict is listed until somebody decides.</source>
        <translation>Everything is checked first; the file is taken whole or not at all, and taking it twice changes nothing. Where both copies changed one record, both versions are kept, one is in force in both copies, and the conflict is listed until somebody decides.</translation>
    </message>
    <message>
        <source>a change file</source>
        <translation>a change file</translation>
    </message>
    <message>
        <source>Records that two copies changed apart and nobody has decided about</source>
        <translation>Records that two copies changed apart and nobody has decided about</translation>
    </message>
    <message>
        <source>Decide which version of a record is in force</source>
        <translation>Decide which version of a record is in force</translation>
    </message>
    <message>
        <source>the record in conflict</source>
        <translation>the record in conflict</translation>
    </message>
    <message>
        <source>the number of the version, as &quot;workspace conflicts&quot; lists it</source>
        <translation>the number of the version, as &quot;workspace conflicts&quot; lists it</translation>
    </message>
    <message>
        <source>the person, by id or pseudonym; else the proband</source>
        <translation>the person, by id or pseudonym; else the proband</translation>
    </message>
    <message>
        <source>the day it was signed; else today</source>
        <translation>the day it was signed; else today</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>who answered</translation>
    </message>
    <message>
        <source>Record a consent form as a person filled it in</source>
        <translation>Record a consent form as a person filled it in</translation>
    </message>
    <message>
        <source>Items and values are the form&apos;s own; see &quot;consent forms&quot;. What it changes takes effect at once.</source>
        <translation>Items and values are the form&apos;s own; see &quot;consent forms&quot;. What it changes takes effect at once.</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>the form</translation>
    </message>
    <message>
        <source>the form&apos;s version</source>
        <translation>the form&apos;s version</translation>
    </message>
    <message>
        <source>in which part they answered</source>
        <translation>in which part they answered</translation>
    </message>
    <message>
        <source>Record that a person takes consent back</source>
        <translation>Record that a person takes consent back</translation>
    </message>
    <message>
        <source>what is taken back</source>
        <translation>what is taken back</translation>
    </message>
    <message>
        <source>an item that is taken back; may be repeated</source>
        <translation>an item that is taken back; may be repeated</translation>
    </message>
    <message>
        <source>Every form and withdrawal of a person, latest first</source>
        <translation>Every form and withdrawal of a person, latest first</translation>
    </message>
    <message>
        <source>What is in force of a person, item by item</source>
        <translation>What is in force of a person, item by item</translation>
    </message>
    <message>
        <source>on that day; else today</source>
        <translation>on that day; else today</translation>
    </message>
    <message>
        <source>Consent forms with their items and options</source>
        <translation>Consent forms with their items and options</translation>
    </message>
    <message>
        <source>in use on that day; else today</source>
        <translation>in use on that day; else today</translation>
    </message>
    <message>
        <source>of the file&apos;s places; without it they are kept but not used</source>
        <translation>of the file&apos;s places; without it they are kept but not used</translation>
    </message>
    <message>
        <source>Levels of evidence and trials that imported knowledge offers for a finding</source>
        <translation>Levels of evidence and trials that imported knowledge offers for a finding</translation>
    </message>
    <message>
        <source>By gene, alteration and tumour type, this tumour first; other tumour types are offered apart. Each says its source, its date, and why it fits. Nothing applies itself: --accept puts one into your own opinion.</source>
        <translation>By gene, alteration and tumour type, this tumour first; other tumour types are offered apart. Each says its source, its date, and why it fits. Nothing applies itself: --accept puts one into your own opinion.</translation>
    </message>
    <message>
        <source>take this suggestion into your own opinion</source>
        <translation>take this suggestion into your own opinion</translation>
    </message>
    <message>
        <source>Make a finding of a recorded biomarker</source>
        <translation>Make a finding of a recorded biomarker</translation>
    </message>
    <message>
        <source>Bring a C-CAT result file into a case as findings</source>
        <translation>Bring a C-CAT result file into a case as findings</translation>
    </message>
    <message>
        <source>CSV in CP932 or UTF-8, whole or not at all. Columns about the person are not taken into findings. Levels of evidence with their drugs are offered by &quot;finding tiers&quot;; nothing applies itself.</source>
        <translation>CSV in CP932 or UTF-8, whole or not at all. Columns about the person are not taken into findings. Levels of evidence with their drugs are offered by &quot;finding tiers&quot;; nothing applies itself.</translation>
    </message>
    <message>
        <source>a C-CAT result file (CSV)</source>
        <translation>a C-CAT result file (CSV)</translation>
    </message>
    <message>
        <source>which patient of a file that holds several</source>
        <translation>which patient of a file that holds several</translation>
    </message>
    <message>
        <source>Bring fusions into a case as findings</source>
        <translation>Bring fusions into a case as findings</translation>
    </message>
    <message>
        <source>STAR-Fusion or Arriba table, or a VCF of breakends that names both genes</source>
        <translation>STAR-Fusion or Arriba table, or a VCF of breakends that names both genes</translation>
    </message>
    <message>
        <source>One finding with everybody&apos;s opinions and the panel&apos;s consensus</source>
        <translation>One finding with everybody&apos;s opinions and the panel&apos;s consensus</translation>
    </message>
    <message>
        <source>Whether the genotypes fit the people; for those who may know</source>
        <translation>Whether the genotypes fit the people; for those who may know</translation>
    </message>
    <message>
        <source>Inheritance from the parents, sex, relatedness, and contamination where a file says it. A check that had too few sites says so and never that it fits. The detail is sealed; &quot;case show&quot; says no more than that a check is open.</source>
        <translation>Inheritance from the parents, sex, relatedness, and contamination where a file says it. A check that had too few sites says so and never that it fits. The detail is sealed; &quot;case show&quot; says no more than that a check is open.</translation>
    </message>
    <message>
        <source>close it with this comment, sealed like the rest</source>
        <translation>close it with this comment, sealed like the rest</translation>
    </message>
    <message>
        <source>Bring in a dated copy of a public source</source>
        <translation>Bring in a dated copy of a public source</translation>
    </message>
    <message>
        <source>Whole or not at all: a refusal names file, line, field and reason, and the earlier snapshot stays in force. Records that are left out are listed with line and reason. The same bytes again give back the first snapshot.</source>
        <translation>Whole or not at all: a refusal names file, line, field and reason, and the earlier snapshot stays in force. Records that are left out are listed with line and reason. The same bytes again give back the first snapshot.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>the source&apos;s files</source>
        <translation>the source&apos;s files</translation>
    </message>
    <message>
        <source>which version, where the file does not say</source>
        <translation>which version, where the file does not say</translation>
    </message>
    <message>
        <source>which of several, such as the panel</source>
        <translation>which of several, such as the panel</translation>
    </message>
    <message>
        <source>The snapshots of outside knowledge, newest import first</source>
        <translation>The snapshots of outside knowledge, newest import first</translation>
    </message>
    <message>
        <source>only those of one source</source>
        <translation>only those of one source</translation>
    </message>
    <message>
        <source>One snapshot with what was left out of it</source>
        <translation>One snapshot with what was left out of it</translation>
    </message>
    <message>
        <source>its id, or as assessments pin it: SOURCE@VERSION</source>
        <translation>its id, or as assessments pin it: SOURCE@VERSION</translation>
    </message>
    <message>
        <source>What differs between two snapshots of one source</source>
        <translation>What differs between two snapshots of one source</translation>
    </message>
    <message>
        <source>the earlier one, by id or as SOURCE@VERSION</source>
        <translation>the earlier one, by id or as SOURCE@VERSION</translation>
    </message>
    <message>
        <source>the later one</source>
        <translation>the later one</translation>
    </message>
    <message>
        <source>list at most so many; 1000 if not said. The counts are whole</source>
        <translation>list at most so many; 1000 if not said. The counts are whole</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Taken over from</translation>
    </message>
    <message>
        <source>Class by points</source>
        <translation>Class by points</translation>
    </message>
    <message>
        <source>Class by rules</source>
        <translation>Class by rules</translation>
    </message>
    <message>
        <source>Copy-number sheet</source>
        <translation>Copy-number sheet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>Inheritance, unknown</source>
        <translation>Inheritance, unknown</translation>
    </message>
    <message>
        <source>Compound with</source>
        <translation>Compound with</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Plan a meeting of the expert panel</source>
        <translation>Plan a meeting of the expert panel</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>what people call it</translation>
    </message>
    <message>
        <source>when, ISO 8601</source>
        <translation>when, ISO 8601</translation>
    </message>
    <message>
        <source>live, or circulating from member to member</source>
        <translation>live, or circulating from member to member</translation>
    </message>
    <message>
        <source>a case of the agenda, in its order</source>
        <translation>a case of the agenda, in its order</translation>
    </message>
    <message>
        <source>List planned meetings, soonest first</source>
        <translation>List planned meetings, soonest first</translation>
    </message>
    <message>
        <source>Show a meeting</source>
        <translation>Show a meeting</translation>
    </message>
    <message>
        <source>the id of the meeting</source>
        <translation>the id of the meeting</translation>
    </message>
    <message>
        <source>List the rule sets with their dates and sources</source>
        <translation>List the rule sets with their dates and sources</translation>
    </message>
    <message>
        <source>With a workspace, also those installed in it.</source>
        <translation>With a workspace, also those installed in it.</translation>
    </message>
    <message>
        <source>Install a rule set of the site&apos;s own, signed by two people</source>
        <translation>Install a rule set of the site&apos;s own, signed by two people</translation>
    </message>
    <message>
        <source>The set is read and checked first. It judges from its first day on; what was judged before keeps the set it used. An id and version that exist are never replaced by other content.</source>
        <translation>The set is read and checked first. It judges from its first day on; what was judged before keeps the set it used. An id and version that exist are never replaced by other content.</translation>
    </message>
    <message>
        <source>the rule set, as JSON</source>
        <translation>the rule set, as JSON</translation>
    </message>
    <message>
        <source>what the list is called</source>
        <translation>what the list is called</translation>
    </message>
    <message>
        <source>its version; else today&apos;s date</source>
        <translation>its version; else today&apos;s date</translation>
    </message>
    <message>
        <source>its genes are looked at as secondary findings, or only looked up</source>
        <translation>its genes are looked at as secondary findings, or only looked up</translation>
    </message>
    <message>
        <source>in force from that day; else from today</source>
        <translation>in force from that day; else from today</translation>
    </message>
    <message>
        <source>Secondary findings of a person, as far as that person agreed</source>
        <translation>Secondary findings of a person, as far as that person agreed</translation>
    </message>
    <message>
        <source>While nothing is recorded, or it was declined or left open, only that is said.</source>
        <translation>While nothing is recorded, or it was declined or left open, only that is said.</translation>
    </message>
    <message>
        <source>The allele fraction to expect at a tumour content</source>
        <translation>The allele fraction to expect at a tumour content</translation>
    </message>
    <message>
        <source>fraction of tumour cells, 0 to 1</source>
        <translation>fraction of tumour cells, 0 to 1</translation>
    </message>
    <message>
        <source>where the variant came from and what became of the other copy</source>
        <translation>where the variant came from and what became of the other copy</translation>
    </message>
    <message>
        <source>Install a table of genes (CSV or TSV, UTF-8 or CP932) as a dated list</source>
        <translation>Install a table of genes (CSV or TSV, UTF-8 or CP932) as a dated list</translation>
    </message>
    <message>
        <source>Columns, by English or Japanese names: gene (needed), condition, category, mechanism, inheritance, criterion, onset, grade, flags, note.</source>
        <translation>Columns, by English or Japanese names: gene (needed), condition, category, mechanism, inheritance, criterion, onset, grade, flags, note.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>the table</translation>
    </message>
    <message>
        <source>Gene lists, those in force first</source>
        <translation>Gene lists, those in force first</translation>
    </message>
    <message>
        <source>One gene list with its entries</source>
        <translation>One gene list with its entries</translation>
    </message>
    <message>
        <source>its id, pin or name</source>
        <translation>its id, pin or name</translation>
    </message>
    <message>
        <source>What file, family and knowledge say about the criteria of a finding</source>
        <translation>What file, family and knowledge say about the criteria of a finding</translation>
    </message>
    <message>
        <source>germline or oncogenicity criteria; those that fit the call set if not said</source>
        <translation>germline or oncogenicity criteria; those that fit the call set if not said</translation>
    </message>
    <message>
        <source>what only a person can judge, for this answer alone: phenotype=highly_specific, parentage=confirmed, frame=lost, …; an unknown one names those there are</source>
        <translation>what only a person can judge, for this answer alone: phenotype=highly_specific, parentage=confirmed, frame=lost, …; an unknown one names those there are</translation>
    </message>
    <message>
        <source>Give somebody a new recovery code, printed once</source>
        <translation>Give somebody a new recovery code, printed once</translation>
    </message>
    <message>
        <source>Your own without more. An administrator gives another user theirs while that user is there and types their own passphrase. An earlier code no longer works.</source>
        <translation>Your own without more. An administrator gives another user theirs while that user is there and types their own passphrase. An earlier code no longer works.</translation>
    </message>
    <message>
        <source>the user; yourself if not said</source>
        <translation>the user; yourself if not said</translation>
    </message>
    <message>
        <source>read that user&apos;s passphrase from a file</source>
        <translation>read that user&apos;s passphrase from a file</translation>
    </message>
    <message>
        <source>that user&apos;s key file, when they have one</source>
        <translation>that user&apos;s key file, when they have one</translation>
    </message>
    <message>
        <source>that this model fits: de_novo, autosomal_dominant, autosomal_recessive, compound_het, x_linked or mitochondrial; with a ? after it, also where that cannot be decided</source>
        <translation>that this model fits: de_novo, autosomal_dominant, autosomal_recessive, compound_het, x_linked or mitochondrial; with a ? after it, also where that cannot be decided</translation>
    </message>
    <message>
        <source>A tumour–normal case and a trio, the same every time; colleagues who unlock with the passphrase that is answered, and a planned meeting.</source>
        <translation>A tumour–normal case and a trio, the same every time; colleagues who unlock with the passphrase that is answered, and a planned meeting.</translation>
    </message>
    <message>
        <source>when a phenotype was first there: its id and a term of HPO&apos;s onset branch</source>
        <translation>when a phenotype was first there: its id and a term of HPO&apos;s onset branch</translation>
    </message>
    <message>
        <source>Find phenotype terms by words, synonyms or id</source>
        <translation>Find phenotype terms by words, synonyms or id</translation>
    </message>
    <message>
        <source>Japanese or English, also parts of words; katakana, hiragana, half and full width are the same. Obsolete terms name what replaces them.</source>
        <translation>Japanese or English, also parts of words; katakana, hiragana, half and full width are the same. Obsolete terms name what replaces them.</translation>
    </message>
    <message>
        <source>words or HP:…</source>
        <translation>words or HP:…</translation>
    </message>
    <message>
        <source>how many terms at most; 20 if not said</source>
        <translation>how many terms at most; 20 if not said</translation>
    </message>
    <message>
        <source>Genes in the order in which a phenotype speaks for them</source>
        <translation>Genes in the order in which a phenotype speaks for them</translation>
    </message>
    <message>
        <source>Needs the ontology and gene annotations: &quot;knowledge import hpo&quot;. Genes that the phenotype cannot tell apart share a rank.</source>
        <translation>Needs the ontology and gene annotations: &quot;knowledge import hpo&quot;. Genes that the phenotype cannot tell apart share a rank.</translation>
    </message>
    <message>
        <source>how many genes at most; 100 if not said</source>
        <translation>how many genes at most; 100 if not said</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>the most likely cause first, by the case&apos;s phenotype, the change and inheritance; rows carry rank, score and because</source>
        <translation>the most likely cause first, by the case&apos;s phenotype, the change and inheritance; rows carry rank, score and because</translation>
    </message>
    <message>
        <source>what only a person can judge, for the suggestions; see &quot;finding suggest&quot;</source>
        <translation>what only a person can judge, for the suggestions; see &quot;finding suggest&quot;</translation>
    </message>
    <message>
        <source>Bring phenotypes, sex, diseases and variants of a phenopacket into a case</source>
        <translation>Bring phenotypes, sex, diseases and variants of a phenopacket into a case</translation>
    </message>
    <message>
        <source>Without --case a case of rare disease is made, called as the packet. Its variants become candidates where the case&apos;s files hold them.</source>
        <translation>Without --case a case of rare disease is made, called as the packet. Its variants become candidates where the case&apos;s files hold them.</translation>
    </message>
    <message>
        <source>GA4GH Phenopacket as JSON</source>
        <translation>GA4GH Phenopacket as JSON</translation>
    </message>
    <message>
        <source>Without --limit all rows are written as they are read, however many. Frequencies are fractions. seen_in_cases counts other cases; it is null in answers of more than 50 rows unless --columns asks for it. inheritance names the models that fit, inheritance_unknown those that can be neither claimed nor refuted, for missing or doubtful genotypes or an unknown phase. Partners of compound pairs are taken among the rows that pass all other steps, and never among those put aside. Rows that name no gene have no rank and come last.</source>
        <translation>Without --limit all rows are written as they are read, however many. Frequencies are fractions. seen_in_cases counts other cases; it is null in answers of more than 50 rows unless --columns asks for it. inheritance names the models that fit, inheritance_unknown those that can be neither claimed nor refuted, for missing or doubtful genotypes or an unknown phase. Partners of compound pairs are taken among the rows that pass all other steps, and never among those put aside. Rows that name no gene have no rank and come last.</translation>
    </message>
    <message>
        <source>whom it is about, by id or label</source>
        <translation>whom it is about, by id or label</translation>
    </message>
    <message>
        <source>Write a note on a case</source>
        <translation>Write a note on a case</translation>
    </message>
    <message>
        <source>Psychosocial notes are encrypted to the users whose role may read them; for everybody else they do not exist. Without --text it is read from the standard input. A note is not changed later; write another one.</source>
        <translation>Psychosocial notes are encrypted to the users whose role may read them; for everybody else they do not exist. Without --text it is read from the standard input. A note is not changed later; write another one.</translation>
    </message>
    <message>
        <source>case (the default) or psychosocial</source>
        <translation>case (the default) or psychosocial</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>what it says</translation>
    </message>
    <message>
        <source>Notes on a case, newest first</source>
        <translation>Notes on a case, newest first</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>only this kind</translation>
    </message>
    <message>
        <source>For care: see a case&apos;s identity and psychosocial notes for a limited time</source>
        <translation>For care: see a case&apos;s identity and psychosocial notes for a limited time</translation>
    </message>
    <message>
        <source>The time is set by the rule set &quot;session-policy&quot;. Everything is journaled and listed first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</source>
        <translation>The time is set by the rule set &quot;session-policy&quot;. Everything is journaled and listed first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</translation>
    </message>
    <message>
        <source>why, in words that can be judged later</source>
        <translation>why, in words that can be judged later</translation>
    </message>
    <message>
        <source>End your emergency access before its time is over</source>
        <translation>End your emergency access before its time is over</translation>
    </message>
    <message>
        <source>Who used an emergency access, and why</source>
        <translation>Who used an emergency access, and why</translation>
    </message>
    <message>
        <source>of this case only</source>
        <translation>of this case only</translation>
    </message>
    <message>
        <source>Which role may do what, by the permission set in force</source>
        <translation>Which role may do what, by the permission set in force</translation>
    </message>
    <message>
        <source>A changed set is installed with &quot;ruleset install&quot;, which asks for a second person&apos;s signature; it is in force at once.</source>
        <translation>A changed set is installed with &quot;ruleset install&quot;, which asks for a second person&apos;s signature; it is in force at once.</translation>
    </message>
    <message>
        <source>only what this role may do</source>
        <translation>only what this role may do</translation>
    </message>
    <message>
        <source>What is asked of passphrases, second factors and idle sessions</source>
        <translation>What is asked of passphrases, second factors and idle sessions</translation>
    </message>
    <message>
        <source>only this act, as in document.open; with a dot at the end all that begin so</source>
        <translation>only this act, as in document.open; with a dot at the end all that begin so</translation>
    </message>
    <message>
        <source>only acts of this kind</source>
        <translation>only acts of this kind</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>from this day on</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>to this day</translation>
    </message>
    <message>
        <source>who takes it; else yourself</source>
        <translation>who takes it; else yourself</translation>
    </message>
    <message>
        <source>What happened: emergency access first, then the newest</source>
        <translation>What happened: emergency access first, then the newest</translation>
    </message>
    <message>
        <source>Check the journal&apos;s chains, signatures, records and files</source>
        <translation>Check the journal&apos;s chains, signatures, records and files</translation>
    </message>
    <message>
        <source>Exit code 3 when something does not verify. That the whole workspace was turned back to an older copy shows only against an anchor or head that was kept elsewhere, or when another copy of the workspace is merged.</source>
        <translation>Exit code 3 when something does not verify. That the whole workspace was turned back to an older copy shows only against an anchor or head that was kept elsewhere, or when another copy of the workspace is merged.</translation>
    </message>
    <message>
        <source>compare with this anchor (see &quot;audit anchor&quot;)</source>
        <translation>compare with this anchor (see &quot;audit anchor&quot;)</translation>
    </message>
    <message>
        <source>compare with a head that was written down</source>
        <translation>compare with a head that was written down</translation>
    </message>
    <message>
        <source>Write down where the journal stands, signed</source>
        <translation>Write down where the journal stands, signed</translation>
    </message>
    <message>
        <source>Keep the file elsewhere. It holds ids, numbers and hashes only.</source>
        <translation>Keep the file elsewhere. It holds ids, numbers and hashes only.</translation>
    </message>
    <message>
        <source>Write the journal without patient data as CSV</source>
        <translation>Write the journal without patient data as CSV</translation>
    </message>
    <message>
        <source>an answer; may be repeated. ITEM=VALUE:TEXT where the option asks who</source>
        <translation>an answer; may be repeated. ITEM=VALUE:TEXT where the option asks who</translation>
    </message>
    <message>
        <source>what the proxy is to the person, as in mother</source>
        <translation>what the proxy is to the person, as in mother</translation>
    </message>
    <message>
        <source>of a minor who assented, in years</source>
        <translation>of a minor who assented, in years</translation>
    </message>
    <message>
        <source>has finished junior high school</source>
        <translation>has finished junior high school</translation>
    </message>
    <message>
        <source>the guardian of a young person who answered alone knows</source>
        <translation>the guardian of a young person who answered alone knows</translation>
    </message>
    <message>
        <source>who explained it</source>
        <translation>who explained it</translation>
    </message>
    <message>
        <source>when it was explained</source>
        <translation>when it was explained</translation>
    </message>
    <message>
        <source>how: paper, electronic</source>
        <translation>how: paper, electronic</translation>
    </message>
    <message>
        <source>of the explanation, as in ja</source>
        <translation>of the explanation, as in ja</translation>
    </message>
    <message>
        <source>the signed form; kept encrypted</source>
        <translation>the signed form; kept encrypted</translation>
    </message>
    <message>
        <source>Record a notice of changed preference</source>
        <translation>Record a notice of changed preference</translation>
    </message>
    <message>
        <source>Only the items that are named change. It takes effect at once, and what has to be done about it becomes tasks.</source>
        <translation>Only the items that are named change. It takes effect at once, and what has to be done about it becomes tasks.</translation>
    </message>
    <message>
        <source>It takes effect at once. What each scope means, and who has to do what by when, is said by the rule set of the kind withdrawal; see &quot;ruleset show withdrawal&quot;. What was published is named as what cannot be called back.</source>
        <translation>It takes effect at once. What each scope means, and who has to do what by when, is said by the rule set of the kind withdrawal; see &quot;ruleset show withdrawal&quot;. What was published is named as what cannot be called back.</translation>
    </message>
    <message>
        <source>as the person gave it</source>
        <translation>as the person gave it</translation>
    </message>
    <message>
        <source>the withdrawal form that was signed</source>
        <translation>the withdrawal form that was signed</translation>
    </message>
    <message>
        <source>Write a signed form to a file, through the gate</source>
        <translation>Write a signed form to a file, through the gate</translation>
    </message>
    <message>
        <source>the id of the answers or the withdrawal it belongs to</source>
        <translation>the id of the answers or the withdrawal it belongs to</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>who receives it</translation>
    </message>
    <message>
        <source>Destroy what is held of a person who asked for it</source>
        <translation>Destroy what is held of a person who asked for it</translation>
    </message>
    <message>
        <source>Needs a withdrawal of the kind &quot;delete&quot;. Records, files and calls of the person are destroyed for good, here and in every copy of the workspace that merges afterwards; the journal still verifies. Look at --plan first.</source>
        <translation>Needs a withdrawal of the kind &quot;delete&quot;. Records, files and calls of the person are destroyed for good, here and in every copy of the workspace that merges afterwards; the journal still verifies. Look at --plan first.</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>whose data, by id or pseudonym</source>
        <translation>whose data, by id or pseudonym</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>why, for the journal</translation>
    </message>
    <message>
        <source>only say what would be destroyed and what stays</source>
        <translation>only say what would be destroyed and what stays</translation>
    </message>
    <message>
        <source>of the program that made the results</source>
        <translation>of the program that made the results</translation>
    </message>
    <message>
        <source>when the results were made, YYYY-MM-DD</source>
        <translation>when the results were made, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Bring PCGR&apos;s tiers of somatic variants into a case as findings</source>
        <translation>Bring PCGR&apos;s tiers of somatic variants into a case as findings</translation>
    </message>
    <message>
        <source>The table SAMPLE….snvs_indels.tiers.tsv or SAMPLE….snv_indel_ann.tsv.gz, whole or not at all. Variants of the tiers 1 to 3 become findings; the others are added to findings that are there already. Tiers stay on PCGR&apos;s own scale.</source>
        <translation>The table SAMPLE….snvs_indels.tiers.tsv or SAMPLE….snv_indel_ann.tsv.gz, whole or not at all. Variants of the tiers 1 to 3 become findings; the others are added to findings that are there already. Tiers stay on PCGR&apos;s own scale.</translation>
    </message>
    <message>
        <source>PCGR&apos;s table of small variants</source>
        <translation>PCGR&apos;s table of small variants</translation>
    </message>
    <message>
        <source>Bring Exomiser&apos;s variants or genes into a case as findings</source>
        <translation>Bring Exomiser&apos;s variants or genes into a case as findings</translation>
    </message>
    <message>
        <source>The table PREFIX.variants.tsv or PREFIX.genes.tsv, or PREFIX.json, whole or not at all. Variants that contributed to one of the first ranks become findings with their scores and modes of inheritance; genes add theirs to findings that are there already. No class is made of them.</source>
        <translation>The table PREFIX.variants.tsv or PREFIX.genes.tsv, or PREFIX.json, whole or not at all. Variants that contributed to one of the first ranks become findings with their scores and modes of inheritance; genes add theirs to findings that are there already. No class is made of them.</translation>
    </message>
    <message>
        <source>Exomiser&apos;s results (TSV or JSON)</source>
        <translation>Exomiser&apos;s results (TSV or JSON)</translation>
    </message>
    <message>
        <source>how many ranks become findings; 10 if not said</source>
        <translation>how many ranks become findings; 10 if not said</translation>
    </message>
    <message>
        <source>only of this person, by id or pseudonym; may be repeated</source>
        <translation>only of this person, by id or pseudonym; may be repeated</translation>
    </message>
    <message>
        <source>which file, when the case has several</source>
        <translation>which file, when the case has several</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>where to write it</translation>
    </message>
    <message>
        <source>Through the gate: what the person agreed to, who receives it and how much of the genome it tells decide. People and genes that may not be seen are not in it. What identifies by itself needs a standing agreement with the recipient and the person&apos;s consent, or a second person&apos;s signature (--approve-by). The ledger says what left before the file is there.</source>
        <translation>Through the gate: what the person agreed to, who receives it and how much of the genome it tells decide. People and genes that may not be seen are not in it. What identifies by itself needs a standing agreement with the recipient and the person&apos;s consent, or a second person&apos;s signature (--approve-by). The ledger says what left before the file is there.</translation>
    </message>
    <message>
        <source>Variants of a case as VCF, as far as they may leave</source>
        <translation>Variants of a case as VCF, as far as they may leave</translation>
    </message>
    <message>
        <source>Variants of a case as a table, as far as they may leave</source>
        <translation>Variants of a case as a table, as far as they may leave</translation>
    </message>
    <message>
        <source>Signs, diagnosis and marked variants of one person as a GA4GH phenopacket</source>
        <translation>Signs, diagnosis and marked variants of one person as a GA4GH phenopacket</translation>
    </message>
    <message>
        <source>What the gate would say now, without a trace</source>
        <translation>What the gate would say now, without a trace</translation>
    </message>
    <message>
        <source>A refusal says whose, which item or rule it is, and what would be needed. Nothing is written to the ledger.</source>
        <translation>A refusal says whose, which item or rule it is, and what would be needed. Nothing is written to the ledger.</translation>
    </message>
    <message>
        <source>by which way it would leave</source>
        <translation>by which way it would leave</translation>
    </message>
    <message>
        <source>whose data it holds, by id or pseudonym; may be repeated</source>
        <translation>whose data it holds, by id or pseudonym; may be repeated</translation>
    </message>
    <message>
        <source>a kind of data it holds (variants, secondary_findings, …); may be repeated</source>
        <translation>a kind of data it holds (variants, secondary_findings, …); may be repeated</translation>
    </message>
    <message>
        <source>independent SNP loci it tells of</source>
        <translation>independent SNP loci it tells of</translation>
    </message>
    <message>
        <source>four-base STR loci it tells of</source>
        <translation>four-base STR loci it tells of</translation>
    </message>
    <message>
        <source>it holds a whole genome</source>
        <translation>it holds a whole genome</translation>
    </message>
    <message>
        <source>it holds a whole exome</source>
        <translation>it holds a whole exome</translation>
    </message>
    <message>
        <source>How much of a genome files tell, as individual identification codes are counted</source>
        <translation>How much of a genome files tell, as individual identification codes are counted</translation>
    </message>
    <message>
        <source>VCF, BCF, tables, phenopackets and other JSON, any text; compressed or not. A called genotype at a site of one base counts, also where the person has the reference; sites without a genotype do not. SNPs count as independent when they lie far enough apart, as the rule set says. Of several samples each is counted apart, and the answer is the one that tells most; several files are taken together. A file of sequencing reads is a genome.</source>
        <translation>VCF, BCF, tables, phenopackets and other JSON, any text; compressed or not. A called genotype at a site of one base counts, also where the person has the reference; sites without a genotype do not. SNPs count as independent when they lie far enough apart, as the rule set says. Of several samples each is counted apart, and the answer is the one that tells most; several files are taken together. A file of sequencing reads is a genome.</translation>
    </message>
    <message>
        <source>a file that is to leave</source>
        <translation>a file that is to leave</translation>
    </message>
    <message>
        <source>a command, &quot;where&quot; for the language of filters, or a topic: &quot;topics&quot; lists them</source>
        <translation>a command, &quot;where&quot; for the language of filters, or a topic: &quot;topics&quot; lists them</translation>
    </message>
    <message>
        <source>every gene the variant touches by any transcript; gene is the one it is shown with</source>
        <translation>every gene the variant touches by any transcript; gene is the one it is shown with</translation>
    </message>
    <message>
        <source>its stretch, to compare with places: region == &quot;17:43044295-43125483&quot;</source>
        <translation>its stretch, to compare with places: region == &quot;17:43044295-43125483&quot;</translation>
    </message>
    <message>
        <source>Whole or not at all: a refusal names file, line, field and reason. Without --ped and --sample, samples stay without a role and a warning says so. A file that is there already is recognised; a new version keeps the old one and all findings, and what was put aside in the old one is put aside in it too.</source>
        <translation>Whole or not at all: a refusal names file, line, field and reason. Without --ped and --sample, samples stay without a role and a warning says so. A file that is there already is recognised; a new version keeps the old one and all findings, and what was put aside in the old one is put aside in it too.</translation>
    </message>
    <message>
        <source>what it is called; no names of patients</source>
        <translation>what it is called; no names of patients</translation>
    </message>
    <message>
        <source>what happened, as far as it is known</source>
        <translation>what happened, as far as it is known</translation>
    </message>
    <message>
        <source>what kind it is of</source>
        <translation>what kind it is of</translation>
    </message>
    <message>
        <source>the day it became known; else today</source>
        <translation>the day it became known; else today</translation>
    </message>
    <message>
        <source>when it happened, UTC</source>
        <translation>when it happened, UTC</translation>
    </message>
    <message>
        <source>why it happened</source>
        <translation>why it happened</translation>
    </message>
    <message>
        <source>which kinds of data</source>
        <translation>which kinds of data</translation>
    </message>
    <message>
        <source>secondary damage, or the danger of it</source>
        <translation>secondary damage, or the danger of it</translation>
    </message>
    <message>
        <source>what is done, also against recurrence</source>
        <translation>what is done, also against recurrence</translation>
    </message>
    <message>
        <source>what the persons concerned are told</source>
        <translation>what the persons concerned are told</translation>
    </message>
    <message>
        <source>whether and how it is made public</source>
        <translation>whether and how it is made public</translation>
    </message>
    <message>
        <source>persons concerned beyond those that are found</source>
        <translation>persons concerned beyond those that are found</translation>
    </message>
    <message>
        <source>it may have been done on purpose</source>
        <translation>it may have been done on purpose</translation>
    </message>
    <message>
        <source>the data could be used to take money</source>
        <translation>the data could be used to take money</translation>
    </message>
    <message>
        <source>strongly encrypted, and the key was not lost with it</source>
        <translation>strongly encrypted, and the key was not lost with it</translation>
    </message>
    <message>
        <source>no medical or genetic data are concerned</source>
        <translation>no medical or genetic data are concerned</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>its id</translation>
    </message>
    <message>
        <source>all people of the workspace are concerned: a lost device, ransomware</source>
        <translation>all people of the workspace are concerned: a lost device, ransomware</translation>
    </message>
    <message>
        <source>a row of the ledger: whose data it let out; may be repeated</source>
        <translation>a row of the ledger: whose data it let out; may be repeated</translation>
    </message>
    <message>
        <source>everybody whose data this recipient was given</source>
        <translation>everybody whose data this recipient was given</translation>
    </message>
    <message>
        <source>everybody whose case this user worked on, by the audit</source>
        <translation>everybody whose case this user worked on, by the audit</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>until this day</translation>
    </message>
    <message>
        <source>everybody of this case; may be repeated</source>
        <translation>everybody of this case; may be repeated</translation>
    </message>
    <message>
        <source>this person, by id; may be repeated</source>
        <translation>this person, by id; may be repeated</translation>
    </message>
    <message>
        <source>Write down a loss, leak, mistaken disclosure or attack</source>
        <translation>Write down a loss, leak, mistaken disclosure or attack</translation>
    </message>
    <message>
        <source>Whether it has to be reported and by when follows from the rules of the day it became known; each duty becomes a task. Who is concerned is looked up in the ledger and the audit.</source>
        <translation>Whether it has to be reported and by when follows from the rules of the day it became known; each duty becomes a task. Who is concerned is looked up in the ledger and the audit.</translation>
    </message>
    <message>
        <source>Add to the facts of an incident</source>
        <translation>Add to the facts of an incident</translation>
    </message>
    <message>
        <source>Incidents, open ones first</source>
        <translation>Incidents, open ones first</translation>
    </message>
    <message>
        <source>An incident with its deadlines and the draft of the report</source>
        <translation>An incident with its deadlines and the draft of the report</translation>
    </message>
    <message>
        <source>write the draft as text, through the gate</source>
        <translation>write the draft as text, through the gate</translation>
    </message>
    <message>
        <source>Close an incident whose duties are done</source>
        <translation>Close an incident whose duties are done</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>what came of it</translation>
    </message>
    <message>
        <source>Also concerns</source>
        <translation>Also concerns</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Stored files</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chains</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Head of the chain</translation>
    </message>
    <message>
        <source>Sleep may write memory in the clear</source>
        <translation>Sleep may write memory in the clear</translation>
    </message>
    <message>
        <source>What left the workspace, newest first</source>
        <translation>What left the workspace, newest first</translation>
    </message>
    <message>
        <source>A row is written before anything leaves. One that is not completed says so: the process ended, or was refused, before the last byte.</source>
        <translation>A row is written before anything leaves. One that is not completed says so: the process ended, or was refused, before the last byte.</translation>
    </message>
    <message>
        <source>only what holds data of this person</source>
        <translation>only what holds data of this person</translation>
    </message>
    <message>
        <source>only what went to this recipient</source>
        <translation>only what went to this recipient</translation>
    </message>
    <message>
        <source>only what left</source>
        <translation>only what left</translation>
    </message>
    <message>
        <source>instead, what was received from elsewhere</source>
        <translation>instead, what was received from elsewhere</translation>
    </message>
    <message>
        <source>Compare the ledger&apos;s rows with the journal</source>
        <translation>Compare the ledger&apos;s rows with the journal</translation>
    </message>
    <message>
        <source>Record what was received from elsewhere</source>
        <translation>Record what was received from elsewhere</translation>
    </message>
    <message>
        <source>whose data it is; may be repeated</source>
        <translation>whose data it is; may be repeated</translation>
    </message>
    <message>
        <source>from whom</source>
        <translation>from whom</translation>
    </message>
    <message>
        <source>the provider&apos;s address</source>
        <translation>the provider&apos;s address</translation>
    </message>
    <message>
        <source>who represents the provider</source>
        <translation>who represents the provider</translation>
    </message>
    <message>
        <source>the provider&apos;s country; JP if not said</source>
        <translation>the provider&apos;s country; JP if not said</translation>
    </message>
    <message>
        <source>how the provider came by it</source>
        <translation>how the provider came by it</translation>
    </message>
    <message>
        <source>which consent it was given with</source>
        <translation>which consent it was given with</translation>
    </message>
    <message>
        <source>a kind of data it holds; may be repeated</source>
        <translation>a kind of data it holds; may be repeated</translation>
    </message>
    <message>
        <source>how many of them</source>
        <translation>how many of them</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>of the file</translation>
    </message>
    <message>
        <source>the day it came; else today</source>
        <translation>the day it came; else today</translation>
    </message>
    <message>
        <source>Write the ledger for an inspection, with the fields of Articles 29 and 30</source>
        <translation>Write the ledger for an inspection, with the fields of Articles 29 and 30</translation>
    </message>
    <message>
        <source>who inspects it</source>
        <translation>who inspects it</translation>
    </message>
    <message>
        <source>tsv if not said</source>
        <translation>tsv if not said</translation>
    </message>
    <message>
        <source>Record a standing agreement with a recipient</source>
        <translation>Record a standing agreement with a recipient</translation>
    </message>
    <message>
        <source>Under it, data that identify by themselves may go there, of people who agreed to the analysis of their genome.</source>
        <translation>Under it, data that identify by themselves may go there, of people who agreed to the analysis of their genome.</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>the contract or approval</source>
        <translation>the contract or approval</translation>
    </message>
    <message>
        <source>only for this purpose; may be repeated</source>
        <translation>only for this purpose; may be repeated</translation>
    </message>
    <message>
        <source>the first day; else today</source>
        <translation>the first day; else today</translation>
    </message>
    <message>
        <source>the last day; else until it is ended</source>
        <translation>the last day; else until it is ended</translation>
    </message>
    <message>
        <source>End an agreement with a recipient</source>
        <translation>End an agreement with a recipient</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>the agreement</translation>
    </message>
    <message>
        <source>its last day; else yesterday</source>
        <translation>its last day; else yesterday</translation>
    </message>
    <message>
        <source>Standing agreements with recipients</source>
        <translation>Standing agreements with recipients</translation>
    </message>
    <message>
        <source>The letters of a case; without a case, the kinds there are</source>
        <translation>The letters of a case; without a case, the kinds there are</translation>
    </message>
    <message>
        <source>Draw up a letter about one person</source>
        <translation>Draw up a letter about one person</translation>
    </message>
    <message>
        <source>A letter for an insurer, employer or school holds neither gene, variant, test, risk nor family history of genetic results; where such a word is found anywhere in it, it is refused with the word. --include lets one in when the person asked for it, the template allows it and consent says yes. No letter holds another person&apos;s result. --out lets a copy out through the gate.</source>
        <translation>A letter for an insurer, employer or school holds neither gene, variant, test, risk nor family history of genetic results; where such a word is found anywhere in it, it is refused with the word. --include lets one in when the person asked for it, the template allows it and consent says yes. No letter holds another person&apos;s result. --out lets a copy out through the gate.</translation>
    </message>
    <message>
        <source>which letter, as &quot;letter list&quot; names them</source>
        <translation>which letter, as &quot;letter list&quot; names them</translation>
    </message>
    <message>
        <source>to whom it goes</source>
        <translation>to whom it goes</translation>
    </message>
    <message>
        <source>language of the letter; else that of the answer</source>
        <translation>language of the letter; else that of the answer</translation>
    </message>
    <message>
        <source>what you add</source>
        <translation>what you add</translation>
    </message>
    <message>
        <source>the diagnosis as it shall stand there; else the case&apos;s</source>
        <translation>the diagnosis as it shall stand there; else the case&apos;s</translation>
    </message>
    <message>
        <source>your institution, below the text</source>
        <translation>your institution, below the text</translation>
    </message>
    <message>
        <source>an item that the person asked for; may be repeated</source>
        <translation>an item that the person asked for; may be repeated</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>who asked for it</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>on which day</translation>
    </message>
    <message>
        <source>only tell what it would say, and what stands against it</source>
        <translation>only tell what it would say, and what stands against it</translation>
    </message>
    <message>
        <source>what for, as the outflow policy names it: clinical_care, joint_research, third_party_provision, overseas_transfer, database_registration, person_request, legal_obligation, …</source>
        <translation>what for, as the outflow policy names it: clinical_care, joint_research, third_party_provision, overseas_transfer, database_registration, person_request, legal_obligation, …</translation>
    </message>
    <message>
        <source>what the recipient is to the institution; else as the purpose says</source>
        <translation>what the recipient is to the institution; else as the purpose says</translation>
    </message>
    <message>
        <source>the recipient&apos;s country, two letters; JP if not said</source>
        <translation>the recipient&apos;s country, two letters; JP if not said</translation>
    </message>
    <message>
        <source>abroad: what the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>abroad: what the person was told of that country&apos;s system and the recipient&apos;s measures</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>the recipient&apos;s address</translation>
    </message>
    <message>
        <source>who represents the recipient</source>
        <translation>who represents the recipient</translation>
    </message>
    <message>
        <source>the law that asks for or allows it</source>
        <translation>the law that asks for or allows it</translation>
    </message>
    <message>
        <source>the recipient is a business</source>
        <translation>the recipient is a business</translation>
    </message>
    <message>
        <source>Everything held about one person, for that person to take home</source>
        <translation>Everything held about one person, for that person to take home</translation>
    </message>
    <message>
        <source>A folder with a page in plain Japanese and English, the person&apos;s own variants, signed forms and reports, machine-readable copies and a manifest with the SHA-256 of each file. Nothing of another person is in it, and secondary findings only where the person wants them. It leaves through the gate, also after a withdrawal, and the ledger says so. The folder appears at the very end; it must not exist or be empty.</source>
        <translation>A folder with a page in plain Japanese and English, the person&apos;s own variants, signed forms and reports, machine-readable copies and a manifest with the SHA-256 of each file. Nothing of another person is in it, and secondary findings only where the person wants them. It leaves through the gate, also after a withdrawal, and the ledger says so. The folder appears at the very end; it must not exist or be empty.</translation>
    </message>
    <message>
        <source>the person, by id, or with --case by pseudonym</source>
        <translation>the person, by id, or with --case by pseudonym</translation>
    </message>
    <message>
        <source>the folder that is made</source>
        <translation>the folder that is made</translation>
    </message>
    <message>
        <source>who takes it, for the ledger; else the person</source>
        <translation>who takes it, for the ledger; else the person</translation>
    </message>
    <message>
        <source>only tell what would be in it</source>
        <translation>only tell what would be in it</translation>
    </message>
    <message>
        <source>Show or choose the predictor that PP3 and BP4 are suggested by</source>
        <translation>Show or choose the predictor that PP3 and BP4 are suggested by</translation>
    </message>
    <message>
        <source>One calibrated predictor is chosen before anybody looks at a variant: by the rule set, or here for the whole workspace. What was accepted before keeps its words and names its predictor.</source>
        <translation>One calibrated predictor is chosen before anybody looks at a variant: by the rule set, or here for the whole workspace. What was accepted before keeps its words and names its predictor.</translation>
    </message>
    <message>
        <source>revel, bayesdel, cadd, alphamissense; default: the rule set&apos;s own. Without it, what is in force is shown</source>
        <translation>revel, bayesdel, cadd, alphamissense; default: the rule set&apos;s own. Without it, what is in force is shown</translation>
    </message>
    <message>
        <source>the same as --approve-passphrase-file</source>
        <translation>the same as --approve-passphrase-file</translation>
    </message>
    <message>
        <source>the same as --approve-key-file</source>
        <translation>the same as --approve-key-file</translation>
    </message>
    <message>
        <source>What has to be done, the earliest deadline first</source>
        <translation>What has to be done, the earliest deadline first</translation>
    </message>
    <message>
        <source>only what waits for this user</source>
        <translation>only what waits for this user</translation>
    </message>
    <message>
        <source>also what is done</source>
        <translation>also what is done</translation>
    </message>
    <message>
        <source>Finish a task with what came of it</source>
        <translation>Finish a task with what came of it</translation>
    </message>
    <message>
        <source>the task&apos;s id</source>
        <translation>the task&apos;s id</translation>
    </message>
    <message>
        <source>Make a task of one&apos;s own</source>
        <translation>Make a task of one&apos;s own</translation>
    </message>
    <message>
        <source>what there is to do</source>
        <translation>what there is to do</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>Remove a way in: yours, or as administrator anybody&apos;s</source>
        <translation>Remove a way in: yours, or as administrator anybody&apos;s</translation>
    </message>
    <message>
        <source>A lost card or key file, or the passphrase alone once there is a second factor. The only way in is not removed, nor the last second factor of a role that needs one.</source>
        <translation>A lost card or key file, or the passphrase alone once there is a second factor. The only way in is not removed, nor the last second factor of a role that needs one.</translation>
    </message>
    <message>
        <source>the way in, as &quot;user slot list&quot; names it</source>
        <translation>the way in, as &quot;user slot list&quot; names it</translation>
    </message>
    <message>
        <source>in the green genes of this imported panel, by any transcript, stretch or breakend</source>
        <translation>in the green genes of this imported panel, by any transcript, stretch or breakend</translation>
    </message>
    <message>
        <source>a case of the agenda</source>
        <translation>a case of the agenda</translation>
    </message>
    <message>
        <source>Ask a user to a meeting, in one or more roles</source>
        <translation>Ask a user to a meeting, in one or more roles</translation>
    </message>
    <message>
        <source>Roles are the keys of the rules in force on the meeting&apos;s day (ア, イ, …), and 主 for the attending physician or a deputy. One person may fill several.</source>
        <translation>Roles are the keys of the rules in force on the meeting&apos;s day (ア, イ, …), and 主 for the attending physician or a deputy. One person may fill several.</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>a role</translation>
    </message>
    <message>
        <source>Record that an invited user attends</source>
        <translation>Record that an invited user attends</translation>
    </message>
    <message>
        <source>Record that a user steps back from a case, and why</source>
        <translation>Record that a user steps back from a case, and why</translation>
    </message>
    <message>
        <source>why; the minutes name it</source>
        <translation>why; the minutes name it</translation>
    </message>
    <message>
        <source>Record what the rules on roles ask about a meeting</source>
        <translation>Record what the rules on roles ask about a meeting</translation>
    </message>
    <message>
        <source>whether the hospital sequences by itself</source>
        <translation>whether the hospital sequences by itself</translation>
    </message>
    <message>
        <source>whether treatment and family history of this case were handed in beforehand</source>
        <translation>whether treatment and family history of this case were handed in beforehand</translation>
    </message>
    <message>
        <source>Give your opinion on a circulating case, of its material as it is now</source>
        <translation>Give your opinion on a circulating case, of its material as it is now</translation>
    </message>
    <message>
        <source>whether you agree; a no or a question asks for a live meeting</source>
        <translation>whether you agree; a no or a question asks for a live meeting</translation>
    </message>
    <message>
        <source>what you object to, or ask</source>
        <translation>what you object to, or ask</translation>
    </message>
    <message>
        <source>Show which roles are filled, what is missing, and whether a case may be concluded</source>
        <translation>Show which roles are filled, what is missing, and whether a case may be concluded</translation>
    </message>
    <message>
        <source>Enter a user in the panel&apos;s register</source>
        <translation>Enter a user in the panel&apos;s register</translation>
    </message>
    <message>
        <source>a specialty</source>
        <translation>a specialty</translation>
    </message>
    <message>
        <source>works there full-time</source>
        <translation>works there full-time</translation>
    </message>
    <message>
        <source>the hospital they belong to</source>
        <translation>the hospital they belong to</translation>
    </message>
    <message>
        <source>first day of the roles</source>
        <translation>first day of the roles</translation>
    </message>
    <message>
        <source>last day of the roles</source>
        <translation>last day of the roles</translation>
    </message>
    <message>
        <source>List the panel&apos;s register</source>
        <translation>List the panel&apos;s register</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Gene</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>Gene ID</source>
        <translation>Gene ID</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>MANE</source>
        <translation>MANE</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>HGVS c.</source>
        <translation>HGVS c.</translation>
    </message>
    <message>
        <source>HGVS p.</source>
        <translation>HGVS p.</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>Exon</translation>
    </message>
    <message>
        <source>Intron</source>
        <translation>Intron</translation>
    </message>
    <message>
        <source>Biotype</source>
        <translation>Biotype</translation>
    </message>
    <message>
        <source>gnomAD</source>
        <translation>gnomAD</translation>
    </message>
    <message>
        <source>gnomAD exomes</source>
        <translation>gnomAD exomes</translation>
    </message>
    <message>
        <source>gnomAD genomes</source>
        <translation>gnomAD genomes</translation>
    </message>
    <message>
        <source>gnomAD East Asian</source>
        <translation>gnomAD East Asian</translation>
    </message>
    <message>
        <source>gnomAD grpmax FAF</source>
        <translation>gnomAD grpmax FAF</translation>
    </message>
    <message>
        <source>1000 Genomes</source>
        <translation>1000 Genomes</translation>
    </message>
    <message>
        <source>1000 Genomes East Asian</source>
        <translation>1000 Genomes East Asian</translation>
    </message>
    <message>
        <source>ExAC</source>
        <translation>ExAC</translation>
    </message>
    <message>
        <source>ToMMo</source>
        <translation>ToMMo</translation>
    </message>
    <message>
        <source>HGVD</source>
        <translation>HGVD</translation>
    </message>
    <message>
        <source>TogoVar</source>
        <translation>TogoVar</translation>
    </message>
    <message>
        <source>NCBN</source>
        <translation>NCBN</translation>
    </message>
    <message>
        <source>SweGen</source>
        <translation>SweGen</translation>
    </message>
    <message>
        <source>In-house frequency</source>
        <translation>In-house frequency</translation>
    </message>
    <message>
        <source>In-house count</source>
        <translation>In-house count</translation>
    </message>
    <message>
        <source>ClinVar ID</source>
        <translation>ClinVar ID</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>ClinVar review status</source>
        <translation>ClinVar review status</translation>
    </message>
    <message>
        <source>COSMIC</source>
        <translation>COSMIC</translation>
    </message>
    <message>
        <source>dbSNP</source>
        <translation>dbSNP</translation>
    </message>
    <message>
        <source>REVEL</source>
        <translation>REVEL</translation>
    </message>
    <message>
        <source>CADD (phred)</source>
        <translation>CADD (phred)</translation>
    </message>
    <message>
        <source>AlphaMissense</source>
        <translation>AlphaMissense</translation>
    </message>
    <message>
        <source>SpliceAI (max Δ)</source>
        <translation>SpliceAI (max Δ)</translation>
    </message>
    <message>
        <source>BayesDel (no AF)</source>
        <translation>BayesDel (no AF)</translation>
    </message>
    <message>
        <source>SIFT</source>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>PolyPhen</source>
        <translation>PolyPhen</translation>
    </message>
    <message>
        <source>GERP++</source>
        <translation>GERP++</translation>
    </message>
    <message>
        <source>phyloP</source>
        <translation>phyloP</translation>
    </message>
    <message>
        <source>phastCons</source>
        <translation>phastCons</translation>
    </message>
    <message>
        <source>Rank score</source>
        <translation>Rank score</translation>
    </message>
    <message>
        <source>Genetic models (file)</source>
        <translation>Genetic models (file)</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Callers</translation>
    </message>
    <message>
        <source>Repeat count</source>
        <translation>Repeat count</translation>
    </message>
    <message>
        <source>Repeat status</source>
        <translation>Repeat status</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosome</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternate</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>SV length</source>
        <translation>SV length</translation>
    </message>
    <message>
        <source>Mate</source>
        <translation>Mate</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Highest frequency</translation>
    </message>
    <message>
        <source>Highest Japanese frequency</source>
        <translation>Highest Japanese frequency</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Call set</source>
        <translation>Call set</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>Genotype</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Alt reads</source>
        <translation>Alt reads</translation>
    </message>
    <message>
        <source>Genotype quality</source>
        <translation>Genotype quality</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>tumour</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>proband</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>father</source>
        <translation>father</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sibling</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>Inheritance, unknown</source>
        <translation>Inheritance, unknown</translation>
    </message>
    <message>
        <source>Compound with</source>
        <translation>Compound with</translation>
    </message>
    <message>
        <source>All genes</source>
        <translation>All genes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews annotated variants and drafts reports in an encrypted workspace.</source>
        <translation>Reviews annotated variants and drafts reports in an encrypted workspace.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder.</source>
        <translation>Open the workspace in this folder.</translation>
    </message>
    <message>
        <source>Open a demonstration with synthetic data in this folder; &quot;temp&quot; for one that is removed at the end.</source>
        <translation>Open a demonstration with synthetic data in this folder; &quot;temp&quot; for one that is removed at the end.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Language of the window.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colours of the window.</translation>
    </message>
    <message>
        <source>Check that this program works here, then end.</source>
        <translation>Check that this program works here, then end.</translation>
    </message>
    <message>
        <source>Variants (VCF, VCF.gz, BCF) to open as a new case in a new workspace.</source>
        <translation>Variants (VCF, VCF.gz, BCF) to open as a new case in a new workspace.</translation>
    </message>
    <message>
        <source>The cryptographic library could not be started.</source>
        <translation>The cryptographic library could not be started.</translation>
    </message>
    <message>
        <source>%1 is missing from the program.</source>
        <translation>%1 is missing from the program.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Everything works.</translation>
    </message>
    <message>
        <source>Perform a journey through the demonstration, or with FILE through its import, and leave pictures and the report in this folder.</source>
        <translation>Perform a journey through the demonstration, or with FILE through its import, and leave pictures and the report in this folder.</translation>
    </message>
</context>
<context>
    <name>permission</name>
    <message>
        <source>Open cases and read</source>
        <translation>Open cases and read</translation>
    </message>
    <message>
        <source>Read identities</source>
        <translation>Read identities</translation>
    </message>
    <message>
        <source>Read what the identity check found</source>
        <translation>Read what the identity check found</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Read secondary findings that were agreed to</source>
        <translation>Read secondary findings that were agreed to</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Write notes</translation>
    </message>
    <message>
        <source>Psychosocial notes</source>
        <translation>Psychosocial notes</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>Take in cases and files</source>
        <translation>Take in cases and files</translation>
    </message>
    <message>
        <source>Review variants</source>
        <translation>Review variants</translation>
    </message>
    <message>
        <source>Give an opinion</source>
        <translation>Give an opinion</translation>
    </message>
    <message>
        <source>Record the panel&apos;s consensus</source>
        <translation>Record the panel&apos;s consensus</translation>
    </message>
    <message>
        <source>Draft and hand out reports</source>
        <translation>Draft and hand out reports</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Plan meetings</translation>
    </message>
    <message>
        <source>Import knowledge</source>
        <translation>Import knowledge</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Packages and letters for the person</source>
        <translation>Packages and letters for the person</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Hand source files back</source>
        <translation>Hand source files back</translation>
    </message>
    <message>
        <source>Provide data to others</source>
        <translation>Provide data to others</translation>
    </message>
    <message>
        <source>Agreements with recipients</source>
        <translation>Agreements with recipients</translation>
    </message>
    <message>
        <source>Sign as the second person</source>
        <translation>Sign as the second person</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>Read the ledger</translation>
    </message>
    <message>
        <source>Back up and merge</source>
        <translation>Back up and merge</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Erase what is held of a person</source>
        <translation>Erase what is held of a person</translation>
    </message>
    <message>
        <source>Administer users and rules</source>
        <translation>Administer users and rules</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Rare disease, one person</source>
        <translation>Rare disease, one person</translation>
    </message>
    <message>
        <source>Rare disease, trio</source>
        <translation>Rare disease, trio</translation>
    </message>
    <message>
        <source>Tumour with normal</source>
        <translation>Tumour with normal</translation>
    </message>
    <message>
        <source>Tumour only</source>
        <translation>Tumour only</translation>
    </message>
    <message>
        <source>Passed the caller&apos;s filters</source>
        <translation>Passed the caller&apos;s filters</translation>
    </message>
    <message>
        <source>At least 8 reads</source>
        <translation>At least 8 reads</translation>
    </message>
    <message>
        <source>At least 20 reads</source>
        <translation>At least 20 reads</translation>
    </message>
    <message>
        <source>At least 20 reads in the tumour</source>
        <translation>At least 20 reads in the tumour</translation>
    </message>
    <message>
        <source>At least 5 % of the reads</source>
        <translation>At least 5 % of the reads</translation>
    </message>
    <message>
        <source>At least 5 % of the tumour&apos;s reads</source>
        <translation>At least 5 % of the tumour&apos;s reads</translation>
    </message>
    <message>
        <source>At most 2 % of the normal&apos;s reads</source>
        <translation>At most 2 % of the normal&apos;s reads</translation>
    </message>
    <message>
        <source>Rare in every population</source>
        <translation>Rare in every population</translation>
    </message>
    <message>
        <source>Very rare in every population</source>
        <translation>Very rare in every population</translation>
    </message>
    <message>
        <source>Rare among own samples</source>
        <translation>Rare among own samples</translation>
    </message>
    <message>
        <source>Carried by the patient</source>
        <translation>Carried by the patient</translation>
    </message>
    <message>
        <source>Changes a protein or splicing, or is known to matter</source>
        <translation>Changes a protein or splicing, or is known to matter</translation>
    </message>
    <message>
        <source>Not reported as benign</source>
        <translation>Not reported as benign</translation>
    </message>
    <message>
        <source>Neither parent has two copies</source>
        <translation>Neither parent has two copies</translation>
    </message>
    <message>
        <source>De novo: in neither parent</source>
        <translation>De novo: in neither parent</translation>
    </message>
    <message>
        <source>Autosomal dominant</source>
        <translation>Autosomal dominant</translation>
    </message>
    <message>
        <source>Autosomal recessive: two copies</source>
        <translation>Autosomal recessive: two copies</translation>
    </message>
    <message>
        <source>Compound heterozygous</source>
        <translation>Compound heterozygous</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-linked</translation>
    </message>
    <message>
        <source>Mitochondrial</source>
        <translation>Mitochondrial</translation>
    </message>
    <message>
        <source>Could be passed on as the disease is: any model that fits or cannot be ruled out</source>
        <translation>Could be passed on as the disease is: any model that fits or cannot be ruled out</translation>
    </message>
    <message>
        <source>Two copies, or possibly two variants of one gene</source>
        <translation>Two copies, or possibly two variants of one gene</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Germline classification</source>
        <translation>Germline classification</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>Oncogenicity</translation>
    </message>
    <message>
        <source>Copy-number scoring</source>
        <translation>Copy-number scoring</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Evidence levels</source>
        <translation>Evidence levels</translation>
    </message>
    <message>
        <source>Suggested criteria</source>
        <translation>Suggested criteria</translation>
    </message>
    <message>
        <source>Gene list</source>
        <translation>Gene list</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>Secondary findings</translation>
    </message>
    <message>
        <source>Who sees secondary findings</source>
        <translation>Who sees secondary findings</translation>
    </message>
    <message>
        <source>Presumed germline variants</source>
        <translation>Presumed germline variants</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarkers</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gene</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>Stand-alone</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Very strong</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Supporting</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>One of</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Classes by points</source>
        <translation>Classes by points</translation>
    </message>
    <message>
        <source>Classes by combination</source>
        <translation>Classes by combination</translation>
    </message>
    <message>
        <source>Not to stand together</source>
        <translation>Not to stand together</translation>
    </message>
    <message>
        <source>Recorded class</source>
        <translation>Recorded class</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ways out</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Scales</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Genes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Benign strengths count as</source>
        <translation>Benign strengths count as</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Not with</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Recommended strength</source>
        <translation>Recommended strength</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>read in the source</translation>
    </message>
    <message>
        <source>from experts&apos; memory</source>
        <translation>from experts&apos; memory</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>unsettled</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Withdrawal of consent</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>What may leave</translation>
    </message>
    <message>
        <source>Records of provision</source>
        <translation>Records of provision</translation>
    </message>
    <message>
        <source>Identification codes</source>
        <translation>Identification codes</translation>
    </message>
    <message>
        <source>Unlocking and idle time</source>
        <translation>Unlocking and idle time</translation>
    </message>
    <message>
        <source>Package for the person</source>
        <translation>Package for the person</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Words that tell of the genome</source>
        <translation>Words that tell of the genome</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Roles of the panel</source>
        <translation>Roles of the panel</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Stop work on %1: consent was taken back</source>
        <translation>Stop work on %1: consent was taken back</translation>
    </message>
    <message>
        <source>Tell the national platform what %1 decided</source>
        <translation>Tell the national platform what %1 decided</translation>
    </message>
    <message>
        <source>Ask %2 to stop using what they hold of %1</source>
        <translation>Ask %2 to stop using what they hold of %1</translation>
    </message>
    <message>
        <source>Have the samples of %1 disposed of</source>
        <translation>Have the samples of %1 disposed of</translation>
    </message>
    <message>
        <source>Destroy what is held of %1</source>
        <translation>Destroy what is held of %1</translation>
    </message>
    <message>
        <source>Have %1 removed from backups</source>
        <translation>Have %1 removed from backups</translation>
    </message>
    <message>
        <source>Ask %1 anew: comes of age</source>
        <translation>Ask %1 anew: comes of age</translation>
    </message>
    <message>
        <source>Ask %1 anew: there is a newer form</source>
        <translation>Ask %1 anew: there is a newer form</translation>
    </message>
    <message>
        <source>Contact %1 about what has become known</source>
        <translation>Contact %1 about what has become known</translation>
    </message>
    <message>
        <source>Tell the guardian of %1, who answered alone</source>
        <translation>Tell the guardian of %1, who answered alone</translation>
    </message>
    <message>
        <source>Incident: %2</source>
        <translation>Incident: %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nobody in particular</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondary</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artefact</translation>
    </message>
    <message>
        <source>too_common</source>
        <translation>too_common</translation>
    </message>
    <message>
        <source>low_quality</source>
        <translation>low_quality</translation>
    </message>
    <message>
        <source>benign_evidence</source>
        <translation>benign_evidence</translation>
    </message>
    <message>
        <source>wrong_inheritance</source>
        <translation>wrong_inheritance</translation>
    </message>
    <message>
        <source>phenotype_mismatch</source>
        <translation>phenotype_mismatch</translation>
    </message>
    <message>
        <source>not_in_question</source>
        <translation>not_in_question</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>unassigned</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>proband</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>father</source>
        <translation>father</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sibling</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>tumour</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>return_to_source</source>
        <translation>return_to_source</translation>
    </message>
    <message>
        <source>draft_review</source>
        <translation>draft_review</translation>
    </message>
    <message>
        <source>own_work</source>
        <translation>own_work</translation>
    </message>
    <message>
        <source>reference_lookup</source>
        <translation>reference_lookup</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>no_further_use</source>
        <translation>no_further_use</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>person_request</source>
        <translation>person_request</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>incident_report</source>
        <translation>incident_report</translation>
    </message>
    <message>
        <source>stop_work</source>
        <translation>stop_work</translation>
    </message>
    <message>
        <source>tell_platform</source>
        <translation>tell_platform</translation>
    </message>
    <message>
        <source>recall_recipients</source>
        <translation>recall_recipients</translation>
    </message>
    <message>
        <source>dispose_samples</source>
        <translation>dispose_samples</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>erase</translation>
    </message>
    <message>
        <source>erase_backups</source>
        <translation>erase_backups</translation>
    </message>
    <message>
        <source>reconsent_at_majority</source>
        <translation>reconsent_at_majority</translation>
    </message>
    <message>
        <source>reconsent</source>
        <translation>reconsent</translation>
    </message>
    <message>
        <source>recontact</source>
        <translation>recontact</translation>
    </message>
    <message>
        <source>inform_guardian</source>
        <translation>inform_guardian</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>clinical_care</source>
        <translation>clinical_care</translation>
    </message>
    <message>
        <source>legal_obligation</source>
        <translation>legal_obligation</translation>
    </message>
    <message>
        <source>joint_research</source>
        <translation>joint_research</translation>
    </message>
    <message>
        <source>third_party_provision</source>
        <translation>third_party_provision</translation>
    </message>
    <message>
        <source>overseas_transfer</source>
        <translation>overseas_transfer</translation>
    </message>
    <message>
        <source>database_registration</source>
        <translation>database_registration</translation>
    </message>
    <message>
        <source>platform_sync</source>
        <translation>platform_sync</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>inspection</translation>
    </message>
</context>
</TS>
